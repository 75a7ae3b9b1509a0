package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 取り込んだ会議録.
 *
 * @param record the draft
 * @param findings what to check in it
 */
record Imported(MeetingRecord record, List<Finding> findings) {}
