"""Who a text speaks of: persons and bodies with their roles, and which words of it mean them."""
