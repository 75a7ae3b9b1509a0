package io.github.kaigiroku.validation;

import io.github.kaigiroku.problem.Message;
import java.util.Map;

/** What the components with constraints are called on the forms. */
final class ComponentNames {

    private static final Map<String, Message> NAMES = Map.ofEntries(
            name("meeting.name", "会議の名称", "The name of the meeting"),
            name("sessions.date", "開催日", "The date of the session"),
            name("period.from", "書面開催の開始日", "The first day of the meeting by letter"),
            name("period.to", "書面開催の終了日", "The last day of the meeting by letter"),
            name("openness.level", "公開・非公開の別", "The openness of the meeting"),
            name("meeting.observers", "傍聴者数", "The number of observers"),
            name("quorum.required", "定足数", "The quorum"),
            name("quorum.members", "委員総数", "The number of members"),
            name("meeting.signers", "会議録署名人の氏名", "The name of the signer"),
            name("attendees.name", "出席者・欠席者の氏名", "The name of the attendee"),
            name("details.label", "欄の名称", "The label of the detail"),
            name("details.text", "欄の内容", "The text of the detail"),
            name("file.name", "ファイル名", "The name of the file"),
            name("votes.name", "表決した人の氏名", "The name of the member who voted"),
            name("votes.vote", "賛否", "The vote of the member"),
            name("proceedings.for", "賛成の数", "The number of votes for"),
            name("proceedings.against", "反対の数", "The number of votes against"),
            name("proceedings.abstained", "棄権の数", "The number of abstentions"),
            name("attendees.attendance", "出欠", "The attendance of the attendee"),
            name("explainers.name", "説明者の職名又は氏名", "The title or name of the explainer"),
            name("agenda.title", "議題の件名", "The title of the agenda item"),
            name("items.title", "議題の件名", "The title of the agenda item"),
            name("agenda.materials", "資料番号", "The label of the material"),
            name("items.materials", "資料番号", "The label of the material"),
            name("materials.title", "資料名", "The title of the material"),
            name("staff.name", "職員の職名又は氏名", "The title or name of the staff member"),
            name("secretariat.headcount", "事務局の人数", "The number of people of the secretariat"),
            name("proceedings.text", "記録の文", "The text of the entry"));

    private ComponentNames() {}

    private static Map.Entry<String, Message> name(String key, String japanese, String english) {
        return Map.entry(key, new Message(japanese, english));
    }

    /** What the last component of a path is called; its key where the forms have no name for it. */
    static Message of(RecordPath path) {
        String key = path.owner().name() + "." + path.name();
        return NAMES.getOrDefault(key, new Message(path.name(), path.name()));
    }
}
