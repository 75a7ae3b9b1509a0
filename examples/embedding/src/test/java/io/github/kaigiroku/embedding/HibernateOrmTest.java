package io.github.kaigiroku.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.MeetingRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JSON column of Hibernate ORM keeps records as they are, alone and in a value of the city's, with either Jackson. */
class HibernateOrmTest {

    /** A row. */
    @Entity(name = "Minutes")
    static class Row {

        @Id
        int id;

        @JdbcTypeCode(SqlTypes.JSON)
        MeetingRecord minutes;

        @JdbcTypeCode(SqlTypes.JSON)
        Records.Filed filed;

        Row() {}

        Row(int id, MeetingRecord minutes) {
            this.id = id;
            this.minutes = minutes;
            this.filed = new Records.Filed("文書課", minutes, List.of(minutes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson", "jackson3"})
    void whatIsSavedLoadsEqual(String mapper) throws Exception {
        List<MeetingRecord> all = Records.all();
        try (SessionFactory sessions = sessions(mapper)) {
            sessions.inTransaction(session -> {
                for (int i = 0; i < all.size(); i++) {
                    session.persist(new Row(i, all.get(i)));
                }
            });
            sessions.inTransaction(session -> {
                for (int i = 0; i < all.size(); i++) {
                    Row row = session.find(Row.class, i);
                    assertThat(row.minutes).isEqualTo(all.get(i));
                    assertThat(row.filed.earlier()).containsExactly(all.get(i));
                }
            });
        }
    }

    private static SessionFactory sessions(String mapper) {
        return new Configuration()
                .addAnnotatedClass(Row.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + mapper)
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.type.json_format_mapper", mapper)
                .buildSessionFactory();
    }
}
