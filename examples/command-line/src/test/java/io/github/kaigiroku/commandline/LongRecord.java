package io.github.kaigiroku.commandline;

/** A record with as many remarks as a test asks for. */
final class LongRecord {

    private LongRecord() {}

    static String json(int remarks) {
        var json = new StringBuilder("""
                {"meeting": {"name": "第１回 みどり野市緑化推進委員会",
                  "sessions": [{"date": "2024-05-21", "start": "14:00", "end": "15:30"}]},
                 "attendees": [{"name": "青葉 一郎", "role": "委員長", "attendance": "present"}],
                 "proceedings": [
                """);
        for (int number = 1; number <= remarks; number++) {
            json.append("{\"type\": \"remark\", \"speaker\": \"青葉委員長\", \"text\": \"")
                    .append(number)
                    .append("番目の発言です。\"},\n");
        }
        return json.append("{\"type\": \"closing\", \"text\": \"以上\"}]}\n").toString();
    }
}
