"""How far an answer bears: red lines that may not be real, numbers that are ranges, and what to ask next.

Everything here reads firmness as a probability and a range as “anywhere in it alike”: the mediator's beliefs, in this
model. A *world* is one way how things may be: each line real or not, each number somewhere in its range.
"""
