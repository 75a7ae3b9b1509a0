package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        byte[] file = body.readAllBytes();
        return workers.run(() -> imported(file, locale));
    }

    /** Our own files give their record back; others are read as minutes that somebody else wrote. */
    private byte[] imported(byte[] file, Locale locale) throws IOException {
        RecoveredRecord ours = DocxRecords.read(file);
        if (ours.record().closedParts() != ClosedParts.UNKNOWN) {
            return answer(ours.record(), ours.findings(), locale);
        }
        TakenMinutes taken = MinutesIntake.read(file, IntakeOptions.standard());
        return answer(taken.record(), taken.findings(), locale);
    }

    private byte[] answer(MeetingRecord record, List<Finding> findings, Locale locale) {
        ObjectNode answer = mapper.createObjectNode();
        answer.set("record", mapper.readTree(RecordJson.toBytes(record)));
        answer.set("findings", mapper.valueToTree(Answers.FoundThing.of(findings, locale)));
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }
}
