package io.github.kaigiroku.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page to try the service with, in a real browser and by keyboard. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PageTest {

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.shared();
    }

    @BeforeEach
    void openPage() {
        browser.size(1200, 900).driver().get(Service.address() + "/");
        waitFor("#layout option");
    }

    @Test
    void theSampleIsReadCheckedAndShownByKeyboardOnly() {
        press(tabTo("sample"));
        waitForText("status", "誤り 0 件");
        assertThat(element("record").getDomProperty("value")).contains("みどり野市図書館協議会");
        press(tabTo("show-web"));
        waitFor("#view iframe");
        assertThat(element("view").findElement(By.tagName("iframe")).getDomAttribute("srcdoc"))
                .contains("<table", "みどり野市図書館協議会");
    }

    @Test
    void everyPageIsShownAsAPictureByKeyboardOnly() throws Exception {
        press(tabTo("sample"));
        waitForText("status", "誤り 0 件");
        press(tabTo("show-pages"));
        waitForText("page-number", "1 / 3");
        press(tabTo("page-after"));
        waitForText("page-number", "2 / 3");
        press(element("page-after"));
        waitForText("page-number", "3 / 3");

        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("page-before");
        assertThat(browser.driver().findElement(By.cssSelector("#view img")).getDomAttribute("alt"))
                .isEqualTo("3 頁の絵");
        browser.assertAccessible("the page with a picture");
    }

    @Test
    void everyFindingLeadsToItsPlace() {
        element("record").sendKeys("{\"meeting\":\n {\"venue\": \"会議室\", \"name\": 1}}");
        press(tabTo("check"));
        waitFor("#findings .error button");
        WebElement finding = browser.driver().findElement(By.cssSelector("#findings .error button"));

        assertThat(finding.getText()).contains("meeting.name", "2 行");
        finding.sendKeys(Keys.ENTER);
        assertThat(browser.driver()
                        .executeScript("const t = document.getElementById('record');"
                                + "return document.activeElement === t && t.value.slice(t.selectionStart)"))
                .asString()
                .startsWith("1}}");
    }

    @Test
    void aWordDocumentBecomesTheRecord(@TempDir Path folder) throws Exception {
        Path word = folder.resolve("kaigi.docx");
        try (OutputStream out = Files.newOutputStream(word)) {
            new DocxRenderer().render(RecordJson.read(Files.readAllBytes(Service.SAMPLE)), out);
        }

        element("file").sendKeys(word.toString());

        waitForText("status", "kaigi.docx から読み取りました");
        assertThat(element("record").getDomProperty("value")).contains("\"formatVersion\"");
    }

    @Test
    void whoeverLookedAtARecordOfAForeignFileSaysWhatWasClosed(@TempDir Path folder) throws Exception {
        Path record = Files.writeString(
                folder.resolve("foreign.json"), "{\"closedParts\": \"unknown\", \"meeting\": {\"name\": \"会議\"}}");
        element("file").sendKeys(record.toString());
        waitForText("status", "誤り 0 件");

        press(tabTo("confirm"));

        assertThat(element("record").getDomProperty("value")).contains("\"closedParts\": \"confirmed\"");
        assertThat(element("unknown").isDisplayed()).isFalse();
        element("kind").sendKeys("公開用の写し");
        press(tabTo("show-web"));
        waitFor("#view iframe");
    }

    @Test
    void itIsAccessibleAndFitsANarrowScreen() throws Exception {
        press(tabTo("sample"));
        waitForText("status", "誤り 0 件");
        browser.assertAccessible("the page");
        browser.size(500, 900);
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void everyWordIsThereInEnglishToo() throws Exception {
        press(tabTo("other-language"));
        assertThat(browser.driver().executeScript("return document.documentElement.lang"))
                .isEqualTo("en");
        element("record").sendKeys("{\"closedParts\": \"unknown\", \"meeting\": {}}");
        press(tabTo("check"));
        waitForText("status", "Errors: 1");

        assertThat(element("findings").getText()).contains("Error · meeting.name · The name of the meeting is missing");
        assertThat(element("unknown").isDisplayed()).isTrue();
        assertThat(browser.driver()
                        .executeScript("document.querySelectorAll('[lang=ja]').forEach(e => e.remove());"
                                + "return document.title + document.body.innerText"))
                .asString()
                .doesNotContainPattern("[ぁ-ヿ一-龠]");
        browser.assertAccessible("the page in English");
    }

    /** Moves with the Tab key alone, as somebody without a mouse does. */
    private static WebElement tabTo(String id) {
        var driver = browser.driver();
        for (int presses = 0; presses < 60; presses++) {
            if (id.equals(driver.switchTo().activeElement().getDomAttribute("id"))) {
                return element(id);
            }
            new Actions(driver).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError(id + " cannot be reached by keyboard");
    }

    private static void press(WebElement button) {
        button.sendKeys(Keys.ENTER);
    }

    private static WebElement element(String id) {
        return browser.driver().findElement(By.id(id));
    }

    private static void waitFor(String selector) {
        waiting().until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    }

    private static void waitForText(String id, String text) {
        waiting().until(driver -> driver.findElement(By.id(id)).getText().contains(text));
    }

    private static WebDriverWait waiting() {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(20));
    }
}
