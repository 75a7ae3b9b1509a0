package io.github.kaigiroku.service;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 会議録の窓口: the routes for records and their forms. */
@RestController
final class RecordsController {

    /** How many texts of the record the forms do not show; {@code /forms/omissions} lists them. */
    private static final String OMISSIONS = "Kaigiroku-Omissions";

    private final Workers workers;
    private final Layouts layouts;
    private final Formats formats;

    RecordsController(Workers workers, Layouts layouts, Formats formats) {
        this.workers = workers;
        this.layouts = layouts;
        this.formats = formats;
    }

    /** 検査: every finding; a record with errors is an answer, too. */
    @PostMapping(path = "/records/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answers.Check check(
            @RequestBody MeetingRecord record, @RequestParam(defaultValue = "false") boolean adopted, Locale locale)
            throws Exception {
        var findings = workers.run(() -> RecordValidator.validate(record, AdoptedMinutes.measure(adopted)));
        return new Answers.Check(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                Answers.FoundThing.of(findings, locale));
    }

    /** 様式: PDF, Word, HTML, text, or the picture of a page, whichever the caller accepts. */
    @PostMapping(path = "/forms", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> forms(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = Layouts.STANDARD) String profile,
            @RequestParam(defaultValue = "false") boolean adopted,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader HttpHeaders headers)
            throws Exception {
        FormComposer composer = layouts.composer(profile).by(AdoptedMinutes.measure(adopted));
        MediaType type = Formats.wanted(headers, formats.forOffice().keySet());
        FormRenderer renderer = Objects.requireNonNull(formats.forOffice().get(type));
        return workers.run(() -> {
            FormDocument document = composer.compose(record);
            byte[] file = Formats.render(renderer, document);
            var answer = ResponseEntity.ok()
                    .header(OMISSIONS, Integer.toString(document.omissions().size()));
            return Formats.answer(answer, type, file, page);
        });
    }

    /** 印字されない内容: what the forms do not show of the record. */
    @PostMapping(path = "/forms/omissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Answers.NotPrinted> omissions(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = Layouts.STANDARD) String profile,
            @RequestParam(defaultValue = "false") boolean adopted,
            Locale locale)
            throws Exception {
        FormComposer composer = layouts.composer(profile).by(AdoptedMinutes.measure(adopted));
        return workers.run(() -> Answers.NotPrinted.of(composer.compose(record).omissions(), locale));
    }

    /** 様式の定義の一覧. */
    @GetMapping("/profiles")
    List<Layouts.Layout> profiles() {
        return layouts.all();
    }

    /** 様式の定義の検査: the name of the profile, or what is wrong with it. */
    @PostMapping(path = "/profiles", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> profile(InputStream body) throws IOException {
        return Map.of("name", FormProfiles.read(body).name());
    }
}
