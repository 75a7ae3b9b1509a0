package io.github.kaigiroku.pdf.typesetting;

/**
 * What one line gives or takes to reach its full length (行の調整処理): a squeeze shared by its punctuation in
 * proportion to its blank, or space shared evenly by the places that may grow.
 */
final class Adjustment {
    /** A line that needs more than this in a gap is no full line: it would look torn, and stays ragged. */
    private static final int WIDEST = Measure.QUARTER_EM / 2;
    /** Up to this much nobody sees inside a word either, and a line of one spacing takes the least to paint. */
    private static final int UNSEEN = 20;
    /**
     * No gap is squeezed by more than this: text extraction (poppler) takes two characters whose boxes overlap by half
     * an em for two columns. What is over, as between a comma and a bracket, is taken from all places of the line.
     */
    private static final int MOST_AT_ONE_GAP = 480;

    private final Clusters clusters;
    private final int from;
    /** The squeeze to share, and the blank that shares it. */
    private final int squeeze;

    private final int slack;
    private final float growth;
    private final boolean everyPlace;
    private final boolean mostPlaces;

    private int slackSoFar;

    /**
     * Plans the adjustment of a line.
     *
     * @param from the first cluster of the line that may move: the one after its last tab
     * @param visibleEnd the index after the last visible cluster
     * @param rest the room left over; negative when the line is too long
     */
    Adjustment(Clusters clusters, int from, int visibleEnd, int rest) {
        this.clusters = clusters;
        this.from = from;
        slack = rest < 0 ? slack(visibleEnd) : 0;
        squeeze = Math.min(slack, Math.max(0, -rest));
        int places = visibleEnd - from - 1;
        boolean unseen = rest <= UNSEEN * places;
        int gaps = rest <= 0 ? 0 : unseen ? places : growingGaps(visibleEnd);
        float share = gaps == 0 ? 0 : (float) rest / gaps;
        growth = squeeze > MOST_AT_ONE_GAP
                ? -overSqueezed(visibleEnd) / Math.max(1, places)
                : share > WIDEST ? 0 : share;
        everyPlace = unseen;
        mostPlaces = 2 * gaps > places || growth < 0;
    }

    /** The growth that is best added after every character: most places change, the others take it back. */
    float tracking() {
        return mostPlaces ? growth : 0;
    }

    /** Whether no place moves by more or less than {@link #tracking()}. */
    boolean isEven() {
        return slack == 0 && (growth == 0 || (everyPlace && mostPlaces));
    }

    /** What is added to the width of the line; negative when it is squeezed. */
    int change(int rest) {
        return growth > 0 ? rest : -squeeze;
    }

    /** The movement before a cluster that comes after {@code from}; to be asked in order, once for each. */
    float before(int cluster) {
        float moved = growth != 0 && (everyPlace || grows(cluster)) ? growth - tracking() : -tracking();
        if (slack == 0 || !isElastic(cluster)) {
            return moved;
        }
        return moved - Math.min(MOST_AT_ONE_GAP, squeezeBefore(cluster));
    }

    /** The share of the gap before a cluster. */
    private int squeezeBefore(int cluster) {
        int given = squeezed(slackSoFar);
        slackSoFar += Slack.after(clusters, cluster - 1) + Slack.before(clusters, cluster, from);
        return squeezed(slackSoFar) - given;
    }

    /** Whether there is punctuation on either side of the gap before a cluster. */
    private boolean isElastic(int cluster) {
        return clusters.kind(cluster).hasSlack() || clusters.kind(cluster - 1).hasSlack();
    }

    /** What the gaps cannot take because their share is too large. */
    private float overSqueezed(int visibleEnd) {
        int over = 0;
        for (int i = from + 1; i < visibleEnd; i++) {
            over += isElastic(i) ? Math.max(0, squeezeBefore(i) - MOST_AT_ONE_GAP) : 0;
        }
        slackSoFar = 0;
        return over;
    }

    private int squeezed(int blank) {
        return slack == 0 ? 0 : (int) ((long) squeeze * blank / slack);
    }

    private int slack(int visibleEnd) {
        int sum = 0;
        for (int i = from; i < visibleEnd; i++) {
            sum += Slack.of(clusters, i, from);
        }
        return sum;
    }

    private int growingGaps(int visibleEnd) {
        int count = 0;
        for (int i = from + 1; i < visibleEnd; i++) {
            count += grows(i) ? 1 : 0;
        }
        return count;
    }

    /** Space goes between Japanese characters and between words, never into a word or a double dash. */
    private boolean grows(int cluster) {
        CharacterClass before = clusters.kind(cluster - 1);
        CharacterClass after = clusters.kind(cluster);
        boolean insideWord = before.isWestern() && after.isWestern() && before != CharacterClass.SPACE;
        return !insideWord && !BreakRules.isOneDash(clusters, cluster);
    }
}
