package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.List;

/** An agenda item and where it stands. */
record AgendaPlace(RecordPath path, AgendaItem item) {

    /** Every item of an agenda, each before the items below it. */
    static List<AgendaPlace> all(List<AgendaItem> agenda) {
        var places = new ArrayList<AgendaPlace>();
        add(places, RecordPath.of("agenda"), agenda);
        return places;
    }

    private static void add(List<AgendaPlace> places, RecordPath list, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            var place = new AgendaPlace(list.at(i), items.get(i));
            places.add(place);
            add(places, place.path().then("items"), place.item().items());
        }
    }
}
