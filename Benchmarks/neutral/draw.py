"""Random draws that are the same on every machine: only Random.random() is used, whose sequence Python promises."""

import random


class Draw:
    """A named stream of draws: the same (seed, name) gives the same stream."""

    def __init__(self, seed, name):
        self._random = random.Random("%s/%s" % (seed, name)).random

    def unit(self):
        """A float in [0, 1)."""
        return self._random()

    def below(self, n):
        """An integer in [0, n)."""
        return int(self._random() * n)

    def between(self, low, high):
        """An integer in [low, high], both ends included."""
        return low + int(self._random() * (high - low + 1))

    def chance(self, p):
        """True with probability p."""
        return self._random() < p

    def pick(self, items):
        """One of items, all equally likely."""
        return items[int(self._random() * len(items))]

    def weighted(self, pairs):
        """One of the values of ((value, share), ...); the shares add up to 1."""
        x = self._random()
        for value, share in pairs:
            x -= share
            if x < 0:
                return value
        return pairs[-1][0]

    def skewed(self, n, power):
        """An integer in [0, n); the higher the power, the more the low ones."""
        return int(n * self._random() ** power)

    def distinct_skewed(self, count, n, power):
        """A list of up to count different skewed integers, in drawing order."""
        found = []
        for _ in range(4 * count):
            if len(found) == count:
                break
            k = self.skewed(n, power)
            if k not in found:
                found.append(k)
        return found
