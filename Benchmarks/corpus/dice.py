"""Random draws that are the same on every machine and in every version of Python."""

import random


class Dice:
    """A named stream of draws. It uses `Random.random()` alone, the one sequence that Python promises to keep."""

    def __init__(self, *name):
        self._unit = random.Random("/".join(map(str, name))).random

    def chance(self, probability):
        return self._unit() < probability

    def below(self, end):
        return int(self._unit() * end)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, items):
        return items[self.below(len(items))]

    def pick_several(self, count, items):
        """Up to `count` different items, in the order drawn."""
        drawn = dict.fromkeys(self.pick(items) for _ in range(count))
        return list(drawn)

    def early(self, end):
        """A number below `end`, small ones far more often: a few speakers are quoted a lot, most of them once."""
        return int(end * self._unit() ** 2.5)

    def recent(self, end, reach=200):
        """A number below `end`, near it more often than not."""
        return max(0, end - 1 - int(min(reach, end) * self._unit() ** 2))
