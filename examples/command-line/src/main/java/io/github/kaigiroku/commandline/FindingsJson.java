package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 検査の結果の JSON: the same content as the printed lines, for programs. */
final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FindingsJson() {}

    static String of(List<CheckedFile> checked) {
        ObjectNode report = MAPPER.createObjectNode();
        var files = report.putArray("files");
        for (CheckedFile file : checked) {
            ObjectNode node = files.addObject().put("file", file.label());
            var problems = node.putArray("problems");
            file.problems().forEach(problem -> problem(problems.addObject(), problem));
            var findings = node.putArray("findings");
            file.findings().forEach(finding -> finding(findings.addObject(), finding));
        }
        return report.toString();
    }

    private static void problem(ObjectNode node, JsonProblem problem) {
        node.put("path", problem.path()).put("line", problem.line()).put("column", problem.column());
        message(node, problem.message());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("code", finding.code())
                .put("severity", finding.severity().code())
                .put("path", finding.path());
        message(node, finding.message());
    }

    private static void message(ObjectNode node, Message message) {
        node.put("japanese", message.japanese()).put("english", message.english());
    }
}
