package io.github.kaigiroku.service;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** 会議録の変換: records in bodies, read as strictly as everywhere, with line and column of every problem. */
@Component
final class RecordConverter extends AbstractHttpMessageConverter<MeetingRecord> {

    RecordConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == MeetingRecord.class;
    }

    @Override
    protected MeetingRecord readInternal(Class<? extends MeetingRecord> type, HttpInputMessage message)
            throws IOException {
        return RecordJson.read(message.getBody());
    }

    @Override
    protected void writeInternal(MeetingRecord record, HttpOutputMessage message) throws IOException {
        RecordJson.write(record, message.getBody());
    }
}
