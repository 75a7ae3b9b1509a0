package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.json.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 取り込みの窓口: a Word document becomes a record and findings. */
@RestController
final class ImportController {

    private final Workers workers;
    private final JsonMapper mapper;

    ImportController(Workers workers, JsonMapper mapper) {
        this.workers = workers;
        this.mapper = mapper;
    }

    /** 取り込み: the record, and what could not be understood or had to be assumed. */
    @PostMapping(path = "/import", consumes = Formats.DOCX, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] word(InputStream body, Locale locale) throws Exception {
        Path file = Files.createTempFile("kaigiroku", ".docx");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return workers.run(() -> answer(DocxRecords.read(file), locale));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private byte[] answer(RecoveredRecord recovered, Locale locale) throws IOException {
        ObjectNode answer = mapper.createObjectNode();
        answer.set("record", mapper.readTree(RecordJson.toBytes(recovered.record())));
        answer.set("findings", mapper.valueToTree(Answers.FoundThing.of(recovered.findings(), locale)));
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }
}
