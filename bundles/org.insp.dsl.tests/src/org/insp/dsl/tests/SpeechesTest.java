/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Cause;
import org.insp.model.CauseSubject;
import org.insp.model.Channel;
import org.insp.model.Disclosure;
import org.insp.model.Document;
import org.insp.model.Figure;
import org.insp.model.FindingSet;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.PartyGroup;
import org.insp.model.Pledge;
import org.insp.model.RectificationPlan;
import org.insp.model.Report;
import org.insp.model.Severity;
import org.junit.jupiter.api.Test;

/**
 * Speeches, notices of entry and disclosures, in both vocabularies: who pledged what and when, why, how the team is reached, what was done.
 */
class SpeechesTest {

	private static ModelScope model(String language) {
		var model = DslTestSupport.load(Path.of("testdata/documents/speeches-" + language + ".insp"));
		assertEquals(List.of(),
				DslTestSupport.problems(model).stream().filter(p -> p.violation() == null).map(p -> p.message(Language.ZH)).toList());
		return model;
	}

	private static <T extends EObject> Stream<T> all(String language, Class<T> type) {
		return model(language).model().all(type);
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}

	private static String words(Object... values) {
		return Stream.of(values).filter(Objects::nonNull).map(Object::toString).reduce((a, b) -> a + ' ' + b).orElse("");
	}

	@Test
	void pledgesHaveSpeakersADateAndAnOccasion() {
		assertEquals(List.of("[丙, 丁] 2023-04-20 mobilisation", "[县委] 2023-04-21 见面沟通会", "[丙] special"), pledges("zh"));
		assertEquals(List.of("[Chief, Second] 2024-01-15 mobilisation", "[Board] 2024-01-16 closing call", "[Chief] special"),
				pledges("en"));
	}

	private static List<String> pledges(String language) {
		return all(language, Pledge.class).map(pledge -> words(names(pledge.getSpeakers()), pledge.getDate(), pledge.getOccasion(),
				pledge.getMeeting() == null ? null : pledge.getMeeting().getKind())).toList();
	}

	@Test
	void causesStandAtAspectsAndWholeSets() {
		assertEquals(List.of("F1", "A1", "A2", "Z1", "P1"), causes("zh"));
		assertEquals(List.of("F1", "A1", "A2", "Q1", "P1"), causes("en"));
	}

	private static List<String> causes(String language) {
		return all(language, Cause.class).flatMap(cause -> cause.eContainer() instanceof CauseSubject subject
				? Stream.of(subject)
				: cause.getOf().stream()).map(NamedElement::getName).toList();
	}

	@Test
	void findingHasTheCauseOfItsAspectOrSet() {
		for (var language : List.of("zh", "en")) {
			assertEquals(List.of(), DslTestSupport.problems(model(language)).stream().filter(p -> p.code().equals("missing-cause"))
					.map(p -> p.message(Language.EN)).toList());
		}
	}

	@Test
	void channelsHaveHoursAndAClosingDate() {
		assertEquals(List.of("phone 0000-1234567 工作日 8:30至17:30 2023-05-20", "mailbox 镇政府门口", "email jb@example.com 2023-05-20",
				"place 综治中心 每周三上午"), channels("zh", InspectionPlan.class));
		assertEquals(
				List.of("phone +00 123 456 weekdays 9 to 17 2024-02-29", "email review@example.com 2024-02-29", "mailbox at the entrance"),
				channels("en", InspectionPlan.class));
	}

	@Test
	void disclosureSaysHowToCommentOnIt() {
		assertEquals(List.of("phone 0000-7654321 工作日 8:30至17:30 2023-10-09"), channels("zh", Disclosure.class));
		assertEquals(List.of("email comments@example.com 2024-05-14"), channels("en", Disclosure.class));
	}

	private static List<String> channels(String language, Class<?> of) {
		return all(language, Channel.class).filter(channel -> of.isInstance(channel.eContainer()))
				.map(channel -> words(channel.getKind(), channel.getText(), channel.getHours(), channel.getClosing())).toList();
	}

	@Test
	void totalsOfAnInspectionHaveUnits() {
		assertEquals(List.of("谈话 120 人次", "走访 ≈ 35 户", "查阅 1410 份"), figures("zh"));
		assertEquals(List.of("interviews 42", "visits ≈ 12 sites", "files read 1250 files"), figures("en"));
	}

	private static List<String> figures(String language) {
		return all(language, Figure.class).map(figure -> words(figure.getWhat(), figure.isApproximate() ? "≈" : null, figure.getAmount(),
				figure.getUnit())).toList();
	}

	@Test
	void severalFormsAtOnce() {
		assertEquals("[lifted, crossed] [lifted, crossed, joint]", forms("zh"));
		assertEquals("[lifted, crossed] [joint, direct, lifted]", forms("en"));
	}

	private static String forms(String language) {
		return words(all(language, InspectionRound.class).findFirst().orElseThrow().getForms(),
				all(language, InspectionPlan.class).findFirst().orElseThrow().getForms());
	}

	@Test
	void teamHasATemporaryPartyGroup() {
		assertEquals(List.of("第一巡察组临时党支部 甲 [乙]"), groups("zh"));
		assertEquals(List.of("Group Head [Second]"), groups("en"));
	}

	private static List<String> groups(String language) {
		return all(language, PartyGroup.class)
				.map(group -> words(group.getTitle(), group.getSecretary().getName(), names(group.getMembers()))).toList();
	}

	@Test
	void documentsHaveNumbers() {
		assertEquals("[某巡发〔2023〕1号, 某委〔2023〕3号] [某委发〔2023〕5号] [某委〔2023〕6号]", numbers("zh"));
		assertEquals("[R-2024-01, A-2024-07] [P-2024-02] [P-2024-02a]", numbers("en"));
	}

	private static String numbers(String language) {
		return words(all(language, FindingSet.class).map(FindingSet::getNumber).toList(),
				all(language, RectificationPlan.class).map(RectificationPlan::getNumber).toList(),
				all(language, Document.class).map(Document::getNumber).toList());
	}

	@Test
	void accountIsGivenToTheSuperior() {
		assertEquals(List.of("progress 2023-09-05", "principal 2023-09-05", "account 2023-09-06 县委"), reports("zh"));
		assertEquals(List.of("progress 2024-04-30", "principal 2024-04-30", "account 2024-05-15 Board"), reports("en"));
	}

	private static List<String> reports(String language) {
		return all(language, Report.class).map(
				report -> words(report.getKind(), report.getOn(), report.getTo() == null ? null : report.getTo().getName())).toList();
	}

	@Test
	void disclosureIsDisplayedFromTo() {
		assertEquals(List.of("public 2023-09-20 2023-10-09", "party 2023-09-07 2023-09-07", "public"), displays("zh"));
		assertEquals(List.of("public 2024-05-01 2024-05-14", "party 2024-05-02 2024-05-02", "public"), displays("en"));
	}

	private static List<String> displays(String language) {
		return all(language, Disclosure.class)
				.map(d -> words(d.getChannel(), d.getDate(), d.getDisplayedFrom(), d.getDisplayedTo())).toList();
	}

	@Test
	void displayThatEndsBeforeItBeginsIsReported() {
		var problems = DslTestSupport.problems(DslTestSupport.model("整改方案 P { } 公开 针对 P 社会 自 2023-09-20 至 2023-09-02"));
		assertEquals(List.of(Severity.ERROR),
				problems.stream().filter(p -> p.code().equals("unordered-dates")).map(p -> p.severity()).toList());
	}
}
