package io.github.kaigiroku.batch;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks into a run's database from outside. */
final class LedgerRows {

    private LedgerRows() {}

    static long count(String url, String user) throws SQLException {
        try (var database = DriverManager.getConnection(url, user, "");
                var rows = database.createStatement().executeQuery("select count(*) from kaigiroku_output")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
