package io.github.kaigiroku.draft;

/**
 * 行の折り返し: whether the lines of a text are broken to fit a page, as in text that was taken out of a PDF, so that a full line goes on in
 * the next one. Widths are counted in half-width columns.
 *
 * @param width the width of a full line; 0 where lines end where paragraphs do
 */
record LineBreaks(int width) {

    private static final int MAX_WIDTH = 200;

    /** Columns of the shortest line that tells anything of the page; shorter ones end a paragraph in every text. */
    private static final int MIN_WIDTH = 40;

    /** Columns by which a full line may fall short, where a character or a mark with it had no room. */
    private static final int RAGGED = 4;

    private static final int MIN_FULL_LINES = 4;

    /** One line in so many that are long enough is full in a text that is broken. */
    private static final int ONE_IN = 3;

    private static final String ENDS = "。」』）)〕】：:";

    static LineBreaks of(Lines lines) {
        int[] counts = new int[MAX_WIDTH + 1];
        int longEnough = 0;
        for (int i = 0; i < lines.count(); i++) {
            int width = width(lines.at(i).strip());
            if (width >= MIN_WIDTH) {
                counts[Math.min(width, MAX_WIDTH)]++;
                longEnough++;
            }
        }
        int widest = MAX_WIDTH;
        while (widest > 0 && counts[widest] == 0) {
            widest--;
        }
        int full = 0;
        for (int width = Math.max(0, widest - RAGGED); width <= widest; width++) {
            full += counts[width];
        }
        boolean broken = widest < MAX_WIDTH && full >= MIN_FULL_LINES && full * ONE_IN >= longEnough;
        return new LineBreaks(broken ? widest : 0);
    }

    /** Whether a line is full and ends within a sentence. */
    boolean goesOn(String line) {
        return width > 0 && ENDS.indexOf(line.charAt(line.length() - 1)) < 0 && width(line) >= width - RAGGED;
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && width <= MAX_WIDTH; i++) {
            width += line.charAt(i) < 0x100 || (line.charAt(i) >= 0xFF61 && line.charAt(i) <= 0xFF9F) ? 1 : 2;
        }
        return width;
    }
}
