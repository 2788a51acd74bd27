"""What PDFs are made of, by typst: a template, and documents as data for it."""
