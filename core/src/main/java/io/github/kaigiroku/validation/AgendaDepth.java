package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.List;

/** 議題の入れ子: cuts an agenda that is nested too deep for any form, so that no rule runs out of stack. */
final class AgendaDepth {

    /** Levels of the agenda; public documents number five (第１ １ ⑴ ア (ｱ)), and some add a few. */
    static final int LIMIT = 8;

    private final Findings findings;

    private AgendaDepth(Findings findings) {
        this.findings = findings;
    }

    /** The record itself, or a copy without the items below the limit, which are noted. */
    static MeetingRecord limited(MeetingRecord record, Findings findings) {
        List<AgendaItem> agenda = new AgendaDepth(findings).limited(RecordPath.of("agenda"), record.agenda(), 1);
        return agenda == record.agenda()
                ? record
                : record.toBuilder().agenda(agenda).build();
    }

    private List<AgendaItem> limited(RecordPath path, List<AgendaItem> items, int level) {
        if (level > LIMIT && !items.isEmpty()) {
            findings.add(FindingCode.AGENDA_TOO_DEEP, path, LIMIT);
            return List.of();
        }
        var limited = new ArrayList<AgendaItem>(items.size());
        boolean cut = false;
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            List<AgendaItem> below = limited(path.at(i).then("items"), item.items(), level + 1);
            boolean same = below == item.items();
            cut |= !same;
            limited.add(same ? item : item.toBuilder().items(below).build());
        }
        return cut ? limited : items;
    }
}
