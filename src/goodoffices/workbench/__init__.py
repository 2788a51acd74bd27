"""What one does with a case: open it, check it, solve it, start one. Every face offers these and nothing else."""
