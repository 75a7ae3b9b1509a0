package io.github.kaigiroku.pdf.truetype;

/** 単純な字形: a glyph record with contours of its own. Walks all of it, so that a cut outline is never embedded. */
final class SimpleGlyph {

    private static final int HEADER = 10;
    private static final int REPEAT = 0x08;

    private final FontTable record;

    SimpleGlyph(FontTable record) {
        this.record = record;
    }

    Outline withoutInstructions() {
        int lengthField = HEADER + 2 * record.s16(0);
        int flags = lengthField + 2 + record.u16(lengthField);
        int end = endOfCoordinates(flags, points(lengthField));
        byte[] bytes = new byte[(lengthField + 2 + end - flags + 3) & ~3];
        record.copy(0, bytes, 0, lengthField); // the two bytes that follow stay 0: no instructions
        record.copy(flags, bytes, lengthField + 2, end - flags);
        return new Outline(bytes);
    }

    private int points(int lengthField) {
        int previous = -1;
        for (int end = HEADER; end < lengthField; end += 2) {
            if (record.u16(end) < previous) {
                throw record.damaged(end);
            }
            previous = record.u16(end);
        }
        return previous + 1;
    }

    private int endOfCoordinates(int flags, int points) {
        int position = flags;
        int coordinates = 0;
        for (int point = 0; point < points; ) {
            int flag = record.u8(position++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + record.u8(position++);
            coordinates += times * (size(flag, 0x02, 0x10) + size(flag, 0x04, 0x20));
            point += times;
        }
        record.requireRecords(position, coordinates, 1);
        return position + coordinates;
    }

    /** One byte, or none when the value repeats the last one, or two. */
    private static int size(int flag, int shortBit, int sameBit) {
        if ((flag & shortBit) != 0) {
            return 1;
        }
        return (flag & sameBit) != 0 ? 0 : 2;
    }
}
