"""The expression language of red lines, rules and consent: read, checked, evaluated, tabulated, put into words."""
