package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.profile.FormProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 見出しの文言: what a heading for each item of an agenda prints in the forms of a profile, without its materials. */
final class HeadingTexts {

    private final List<String> items = new ArrayList<>();

    private HeadingTexts() {}

    /** The item of each heading, by its text as it is compared; nothing for a record that cannot be printed. */
    static Map<String, String> of(MeetingRecord record, FormProfile profile) {
        var headings = new HeadingTexts();
        List<AgendaItem> agenda = headings.withoutMaterials(record.agenda());
        List<ProceedingsEntry> entries = new ArrayList<>();
        headings.items.forEach(item -> entries.add(new Heading(item, null, false)));
        List<String> printed = new OriginalForms(
                        record.toBuilder().agenda(agenda).proceedings(entries).build(), profile)
                .entries();
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < Math.min(printed.size(), entries.size()); i++) {
            texts.putIfAbsent(TextKey.of(printed.get(i)).substring(1), headings.items.get(i));
        }
        return texts;
    }

    private List<AgendaItem> withoutMaterials(List<AgendaItem> agenda) {
        List<AgendaItem> bare = new ArrayList<>();
        for (AgendaItem item : agenda) {
            if (item.referenceId() != null) {
                items.add(item.referenceId());
            }
            bare.add(item.toBuilder()
                    .materials(List.of())
                    .items(withoutMaterials(item.items()))
                    .build());
        }
        return bare;
    }
}
