package io.github.kaigiroku.service;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.render.FormRenderer;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公開の窓口: the routes for public copies. */
@RestController
final class PublicController {

    private final Workers workers;
    private final Layouts layouts;
    private final Formats formats;

    PublicController(Workers workers, Layouts layouts, Formats formats) {
        this.workers = workers;
        this.layouts = layouts;
        this.formats = formats;
    }

    /** 公開用の写し: the record as JSON with what was left out, or its forms. */
    @PostMapping(path = "/public", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> publicCopy(
            @RequestBody @Valid MeetingRecord record,
            @RequestParam(defaultValue = Layouts.STANDARD) String profile,
            @RequestParam(defaultValue = "standard") Policy policy,
            @RequestParam(defaultValue = "false") boolean adopted,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader HttpHeaders headers)
            throws Exception {
        FormComposer composer = layouts.composer(profile).by(AdoptedMinutes.measure(adopted));
        List<MediaType> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
        offered.addAll(formats.forPublic().keySet());
        MediaType type = Formats.wanted(headers, offered);
        return workers.run(() -> {
            MeetingRecord copy = PublicCopy.of(record, policy.asked(), AdoptedMinutes.measure(adopted))
                    .record();
            FormRenderer renderer = formats.forPublic().get(type);
            byte[] made =
                    renderer == null ? RecordJson.toBytes(copy) : Formats.render(renderer, composer.compose(copy));
            LeakReport report = LeakCheck.of(record, policy.asked()).check(made);
            if (!report.isClean()) {
                throw new LeakException(report);
            }
            return Formats.answer(ResponseEntity.ok(), type, made, page);
        });
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
                PublicCopy.of(record, policy.asked(), AdoptedMinutes.measure(adopted))
                        .removals(),
                locale));
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
