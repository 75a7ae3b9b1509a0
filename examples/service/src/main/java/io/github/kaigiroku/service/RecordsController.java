package io.github.kaigiroku.service;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.SmartValidator;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 会議録の窓口: the routes of the service. */
@RestController
final class RecordsController {

    /** How many texts of the record the forms do not show; {@code /forms/omissions} lists them. */
    private static final String OMISSIONS = "Kaigiroku-Omissions";

    private final Workers workers;
    private final Layouts layouts;
    private final Formats formats;
    private final SmartValidator validator;

    RecordsController(Workers workers, Layouts layouts, Formats formats, SmartValidator validator) {
        this.workers = workers;
        this.layouts = layouts;
        this.formats = formats;
        this.validator = validator;
    }

    /** 尺度: what {@code @Valid} takes for an error, as {@code adopted=} asks. */
    @InitBinder("meetingRecord")
    void measure(WebDataBinder binder, @RequestParam(defaultValue = "false") boolean adopted) {
        if (adopted) {
            binder.replaceValidators(new AdoptedRecords(validator));
        }
    }

    /** 検査: every finding; a record with errors is an answer, too. */
    @PostMapping(path = "/records/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answers.Check check(
            @RequestBody MeetingRecord record, @RequestParam(defaultValue = "false") boolean adopted, Locale locale)
            throws Exception {
        var findings = workers.run(() -> RecordValidator.validate(record, measure(adopted)));
        return new Answers.Check(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                Answers.FoundThing.of(findings, locale));
    }

    /** 様式: PDF, Word, HTML or text, whichever the caller accepts. */
    @PostMapping(path = "/forms", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> forms(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = Layouts.STANDARD) String profile,
            @RequestParam(defaultValue = "false") boolean adopted,
            @RequestHeader HttpHeaders headers)
            throws Exception {
        FormComposer composer = layouts.composer(profile).by(measure(adopted));
        MediaType type = wanted(headers, formats.forOffice().keySet());
        FormRenderer renderer = Objects.requireNonNull(formats.forOffice().get(type));
        return workers.run(() -> {
            FormDocument document = composer.compose(record);
            byte[] file = Formats.render(renderer, document);
            return ResponseEntity.ok()
                    .contentType(type)
                    .header(OMISSIONS, Integer.toString(document.omissions().size()))
                    .body(file);
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
        FormComposer composer = layouts.composer(profile).by(measure(adopted));
        return workers.run(() -> Answers.NotPrinted.of(composer.compose(record).omissions(), locale));
    }

    /** 公開用の写し: the record as JSON with what was left out, or its forms. */
    @PostMapping(path = "/public", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> publicCopy(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = Layouts.STANDARD) String profile,
            @RequestParam(defaultValue = "standard") Policy policy,
            @RequestParam(defaultValue = "false") boolean adopted,
            @RequestHeader HttpHeaders headers)
            throws Exception {
        FormComposer composer = layouts.composer(profile).by(measure(adopted));
        List<MediaType> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
        offered.addAll(formats.forPublic().keySet());
        MediaType type = wanted(headers, offered);
        byte[] file = workers.run(() -> {
            MeetingRecord copy =
                    PublicCopy.of(record, policy.asked(), measure(adopted)).record();
            FormRenderer renderer = formats.forPublic().get(type);
            byte[] made =
                    renderer == null ? RecordJson.toBytes(copy) : Formats.render(renderer, composer.compose(copy));
            LeakReport report = LeakCheck.of(record, policy.asked()).check(made);
            if (!report.isClean()) {
                throw new LeakException(report);
            }
            return made;
        });
        return ResponseEntity.ok().contentType(type).body(file);
    }

    /** 除いた箇所: what the public copy leaves out, for whoever must look at it before it is published. */
    @PostMapping(path = "/public/removals", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Answers.LeftOut> removals(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = "standard") Policy policy,
            @RequestParam(defaultValue = "false") boolean adopted,
            Locale locale)
            throws Exception {
        return workers.run(() -> Answers.LeftOut.of(
                PublicCopy.of(record, policy.asked(), measure(adopted)).removals(), locale));
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

    private static Measure measure(boolean adopted) {
        return adopted ? Measure.ADOPTED : Measure.DRAFTING;
    }

    private static MediaType wanted(HttpHeaders headers, Collection<MediaType> offered)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = headers.getAccept().isEmpty() ? List.of(MediaType.ALL) : headers.getAccept();
        return Formats.best(accepted, offered)
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(List.copyOf(offered)));
    }

    /** The policies by name. */
    enum Policy {
        /** 標準. */
        standard,
        /** 匿名. */
        anonymous;

        PublicationPolicy asked() {
            return switch (this) {
                case standard -> PublicationPolicy.standard();
                case anonymous -> PublicationPolicy.anonymous();
            };
        }
    }
}
