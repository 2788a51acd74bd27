"""How far the talks are: what was put forward, who said what to it, how far apart the sides are, which gates open."""
