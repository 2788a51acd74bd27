"""What can be wrong with a case: each file here looks at one thing, with a function `problems(case)`."""
