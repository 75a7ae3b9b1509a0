package io.github.kaigiroku.pdf.typesetting;

/** The blank that punctuation can give away (約物の詰め), in thousandths of an em. */
final class Slack {
    private Slack() {}

    /** The blank of one cluster in a line that begins with the given one: half an em, if its glyph is that wide. */
    static int of(Clusters clusters, int cluster, int lineStart) {
        if (!clusters.kind(cluster).hasSlack()) {
            return 0;
        }
        return before(clusters, cluster, lineStart) + after(clusters, cluster);
    }

    /** The part of the blank before the mark; at the start of a line it stays, so that nothing leaves the line. */
    static int before(Clusters clusters, int cluster, int lineStart) {
        CharacterClass kind = clusters.kind(cluster);
        if (!kind.hasSlack() || cluster == lineStart) {
            return 0;
        }
        return switch (kind.slack()) {
            case NONE, AFTER -> 0;
            case BEFORE -> blank(clusters, cluster);
            case AROUND -> blank(clusters, cluster) / 2;
        };
    }

    /** The part of the blank after the mark. */
    static int after(Clusters clusters, int cluster) {
        CharacterClass kind = clusters.kind(cluster);
        if (!kind.hasSlack()) {
            return 0;
        }
        return switch (kind.slack()) {
            case NONE, BEFORE -> 0;
            case AFTER -> blank(clusters, cluster);
            case AROUND -> blank(clusters, cluster) / 2;
        };
    }

    private static int blank(Clusters clusters, int cluster) {
        return Math.min(Measure.HALF_EM, Math.max(0, clusters.advance(cluster) - Measure.HALF_EM));
    }
}
