package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A consumer that only renders may leave out what reading needs. */
class RenderingAloneTest {

    /** Renders the sample; is called in a class loader of its own. */
    public static byte[] render() {
        return Samples.docx(Samples.record());
    }

    /** Reads the sample; the same. */
    public static Object read() {
        return DocxRecords.read(render());
    }

    @Test
    void withoutPoiTheSameBytesComeOut() throws ReflectiveOperationException {
        Class<?> alone = Class.forName(RenderingAloneTest.class.getName(), true, withoutPoi());

        assertThat(call(alone, "render")).isEqualTo(render());
        assertThatThrownBy(() -> call(alone, "read"))
                .as("the class path really has no POI")
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    private static Object call(Class<?> in, String name) throws ReflectiveOperationException {
        Method method = in.getMethod(name);
        method.setAccessible(true);
        try {
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ClassLoader withoutPoi() {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.matches(".*[/\\\\](poi|xmlbeans|commons-compress|log4j-api)-[^/\\\\]*\\.jar"))
                .map(RenderingAloneTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
