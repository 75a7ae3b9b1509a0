package io.github.kaigiroku.pdf.syntax;

import java.util.Arrays;

/** PDF の字句: a growing array of bytes that PDF objects and content streams are written into. For one thread. */
public final class Bytes {

    private static final long FRACTION = 10_000;
    private static final int FRACTION_DIGITS = 4;

    private byte[] array;
    private int size;

    /** An empty array with room for some bytes. */
    public Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** The bytes; those at {@link #size()} and beyond mean nothing. */
    public byte[] array() {
        return array;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** Forgets all bytes. */
    public void clear() {
        size = 0;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return Arrays.copyOf(array, size);
    }

    /** Adds one byte. */
    public Bytes put(char one) {
        room(1);
        array[size++] = (byte) one;
        return this;
    }

    /** Adds characters below U+0100, a byte each. */
    public Bytes put(String latin) {
        int length = latin.length();
        room(length);
        for (int i = 0; i < length; i++) {
            array[size++] = (byte) latin.charAt(i);
        }
        return this;
    }

    /** Adds the first bytes of an array. */
    public Bytes put(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, array, size, count);
        size += count;
        return this;
    }

    /** Adds a whole number, 0 or more. */
    public Bytes put(int number) {
        room(10);
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int at = size + digits - 1; at >= size; at--) {
            array[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** Adds a number, rounded to four decimals. */
    public Bytes put(double number) {
        long scaled = Math.round(number * FRACTION);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        put((int) (scaled / FRACTION));
        return fraction((int) (scaled % FRACTION));
    }

    /** Adds a reference to an object. */
    public Bytes reference(int object) {
        return put(object).put(" 0 R");
    }

    /** Adds a text string: any Unicode text, as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
    public Bytes text(String text) {
        put("(\u00FE\u00FF");
        for (int i = 0; i < text.length(); i++) {
            twoBytes(text.charAt(i));
        }
        return put(')');
    }

    /** Adds two bytes inside a literal string, escaped where the string needs it. */
    public Bytes twoBytes(int value) {
        room(4);
        escaped(value >>> 8 & 0xFF);
        escaped(value & 0xFF);
        return this;
    }

    private void escaped(int one) {
        if (one == '(' || one == ')' || one == '\\') {
            array[size++] = '\\';
        }
        if (one == '\r') {
            // A bare carriage return would be read as a line feed.
            array[size++] = '\\';
            array[size++] = 'r';
        } else {
            array[size++] = (byte) one;
        }
    }

    private Bytes fraction(int fraction) {
        if (fraction == 0) {
            return this;
        }
        room(FRACTION_DIGITS + 1);
        array[size++] = '.';
        int rest = fraction;
        for (int unit = (int) FRACTION / 10; rest > 0; unit /= 10) {
            array[size++] = (byte) ('0' + rest / unit);
            rest %= unit;
        }
        return this;
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, size + more));
        }
    }
}
