package io.github.kaigiroku.quickstart;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.render.FormRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** 出力の手段: the renderer for each format the user asked for. */
final class Renderers {

    private Renderers() {}

    /**
     * What makes each output.
     *
     * @param baseName what the outputs are called, without their endings
     * @param formats what to make
     * @return renderers by the names of their files
     */
    static Map<String, FormRenderer> byFileName(String baseName, Set<OutputFormat> formats) {
        Map<String, FormRenderer> renderers = new LinkedHashMap<>();
        for (OutputFormat format : formats) {
            renderers.put(baseName + "." + format.extension(), renderer(format));
        }
        return renderers;
    }

    private static FormRenderer renderer(OutputFormat format) {
        return switch (format) {
            case DOCX -> new DocxRenderer();
        };
    }
}
