"""Case files and research file formats: what people write ↔ Case. The only floor that reads and writes YAML."""
