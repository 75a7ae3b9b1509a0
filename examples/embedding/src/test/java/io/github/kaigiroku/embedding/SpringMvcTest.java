package io.github.kaigiroku.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A controller of Spring MVC takes and gives records as they are: with a mapper without modules, and with those that Boot finds. */
class SpringMvcTest {

    @RestController
    static class Echo {

        @PostMapping("/record")
        MeetingRecord record(@RequestBody MeetingRecord minutes) {
            return minutes;
        }

        @PostMapping("/filed")
        Records.Filed filed(@RequestBody Records.Filed filed) {
            return filed;
        }

        @PostMapping("/list")
        List<MeetingRecord> list(@RequestBody List<MeetingRecord> minutes) {
            return minutes;
        }
    }

    private static JsonMapper mapper(boolean modules) {
        JsonMapper.Builder builder = JsonMapper.builder();
        return (modules ? builder.findAndAddModules(SpringMvcTest.class.getClassLoader()) : builder).build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recordsGoInAndOutAsTheyAre(boolean modules) throws Exception {
        JsonMapper mapper = mapper(modules);
        MockMvc mvc = mvc(mapper);
        List<MeetingRecord> all = Records.all();
        for (MeetingRecord record : all) {
            byte[] answer = answer(mvc, "/record", RecordJson.toBytes(record));
            assertThat(RecordJson.read(answer)).isEqualTo(record);
            assertThat(mapper.readTree(answer)).isEqualTo(mapper.readTree(RecordJson.toBytes(record)));
        }
        var filed = new Records.Filed("文書課", all.get(0), all);
        assertThat(mapper.readValue(answer(mvc, "/filed", mapper.writeValueAsBytes(filed)), Records.Filed.class))
                .isEqualTo(filed);
        assertThat(mapper.readValue(answer(mvc, "/list", mapper.writeValueAsBytes(all)), MeetingRecord[].class))
                .containsExactlyElementsOf(all);
    }

    @Test
    void theModuleThatBootFindsRefusesMistakes() throws Exception {
        MockMvc mvc = mvc(mapper(true));
        for (String json : List.of("{\"meeting\":{\"nam\":\"会議\"}}", "{\"meeting\":{\"name\":1}}")) {
            mvc.perform(post("/record").contentType(MediaType.APPLICATION_JSON).content(json))
                    .andExpect(status().isBadRequest());
        }
    }

    private static MockMvc mvc(JsonMapper mapper) {
        return MockMvcBuilders.standaloneSetup(new Echo())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(mapper))
                .build();
    }

    private static byte[] answer(MockMvc mvc, String path, byte[] json) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        post(path).contentType(MediaType.APPLICATION_JSON).content(json))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }
}
