package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.json.RecordJson;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that only renders may leave out the libraries that check, convert and rework. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class RenderingAloneTest {

    private static final String PACKAGE = "io.github.kaigiroku.";

    @Test
    void aRecordGivesTheSameBytesWithoutThem() throws Exception {
        byte[] json = RecordJson.toBytes(Samples.library());
        try (URLClassLoader alone = alone()) {
            Object record = alone.loadClass(PACKAGE + "json.RecordJson")
                    .getMethod("read", byte[].class)
                    .invoke(null, (Object) json);
            Class<?> renderer = alone.loadClass(PACKAGE + "pdf.PdfRenderer");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.getMethod("render", alone.loadClass(PACKAGE + "model.MeetingRecord"), OutputStream.class)
                    .invoke(renderer.getConstructor().newInstance(), record, out);

            assertThat(out.toByteArray()).isEqualTo(Samples.render(Samples.standard(Samples.library())));
            Object read = alone.loadClass(PACKAGE + "pdf.PdfRecords")
                    .getMethod("read", byte[].class)
                    .invoke(null, (Object) out.toByteArray());
            assertThat(read).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.lowagie.text.Document",
                "org.apache.poi.POIDocument",
                "tools.jackson.databind.ObjectMapper",
                "org.hibernate.validator.HibernateValidator"
            })
    void theyAreNotThere(String left) throws Exception {
        try (URLClassLoader alone = alone()) {
            assertThatThrownBy(() -> alone.loadClass(left)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** The JDK and what rendering needs. */
    private static URLClassLoader alone() {
        URL[] urls = RenderingLibraries.places().toArray(URL[]::new);
        // not the platform class loader, which finds the modules of the tests as well
        return new URLClassLoader(urls, null);
    }
}
