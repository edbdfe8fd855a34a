"""The figures as a table in Markdown."""

import math
import os
import platform


def exponent(sizes, figures):
    """How a figure grows with the number of articles: the slope of a straight line through the logarithms."""
    points = [(math.log(size), math.log(figure)) for size, figure in zip(sizes, figures)]
    middle = [sum(axis) / len(points) for axis in zip(*points)]
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / sum((x - middle[0]) ** 2 for x, _ in points)


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def _processor():
    try:
        with open("/proc/cpuinfo") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def markdown(header, rows):
    """Columns after the first are right-aligned."""
    widths = [max(len(str(row[column])) for row in [header, *rows]) for column in range(len(header))]
    lines = [header, ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])], *rows]
    return "\n".join("| " + " | ".join(
        str(cell).ljust(width) if not column else str(cell).rjust(width)
        for column, (cell, width) in enumerate(zip(line, widths))) + " |" for line in lines) + "\n"
