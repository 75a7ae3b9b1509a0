package io.github.kaigiroku.docx.write;

/** Twips, the twentieths of a point in which Word measures. */
public final class Twips {

    private Twips() {}

    /**
     * A length in whole twips, as attributes hold it.
     *
     * @param points the length in pt
     * @return the number of twips, rounded
     */
    public static String of(double points) {
        return Long.toString(Math.round(points * 20));
    }
}
