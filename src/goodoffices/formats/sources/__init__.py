"""Files as trees that know their places, what is demanded of them, and the numbers in them."""
