package example.user;

import example.marks.Mark;

@Mark(generations = 1)
public final class Thing {
    private Thing() {}
}
