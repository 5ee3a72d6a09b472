/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Count;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Divisible;
import org.insp.model.EvidenceFile;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Output;
import org.insp.model.ProgressRecord;
import org.insp.model.TitledElement;
import org.insp.model.Totals;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * The texts of model elements in a report.
 *
 * @param language the language of the report
 */
public record ElementTexts(Language language) {

	private static final Pattern END = Pattern.compile("[。．；;，,、\\s]+$");
	/** The name of a recommendation that has only a number. */
	private static final Pattern RECOMMENDATION = Pattern.compile("R[0-9]{1,4}(?:-[0-9]{1,3})*");
	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}");
	/** A number of at least four digits that is not grouped yet. */
	private static final Pattern NUMBER = Pattern.compile("(?<![0-9,.])[0-9]{4,}(?![0-9,])");

	/** Returns the names of people and organizations, of areas or of others, in order. */
	public String names(Collection<? extends EObject> elements) {
		return list(CrossReferences.resolved(elements).map(this::name));
	}

	/** Returns the name of a person, an organization, an area or another: its title, else its label. Empty for null. */
	public String name(EObject element) {
		if (element == null || element.eIsProxy()) {
			return "";
		}
		return element instanceof TitledElement titled && titled.getTitle() != null
				? titled.getTitle()
				: ElementLabels.label(element, language);
	}

	/** Returns who does the work: people by name, then posts and offices in words. */
	public String doers(WorkItem item) {
		return list(Stream.concat(Stream.of(names(item.getPersons())), item.getPersonRoles().stream()));
	}

	/** Returns the departments in charge of a measure: its own, else those that the findings say that it answers. */
	public static List<Organization> departments(Measure measure) {
		return measure.getLeadDepartments().isEmpty()
				? CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream()).distinct()
						.flatMap(finding -> CrossReferences.resolved(finding.getDepartments())).map(Organization.class::cast).distinct()
						.toList()
				: CrossReferences.resolved(measure.getLeadDepartments()).toList();
	}

	/** Returns who answers for a measure: its leaders, else who does the work. */
	public String leaders(Measure measure) {
		return list(owners(measure).stream());
	}

	/** Returns the name of each who answers for a measure: of its leaders, else of those who do the work, by post if not by name. */
	public List<String> owners(Measure measure) {
		var leaders = CrossReferences.resolved(measure.getLeaders()).map(this::name).distinct().toList();
		return leaders.isEmpty()
				? Stream.concat(CrossReferences.resolved(measure.getPersons()).map(this::name), measure.getPersonRoles().stream())
						.distinct()
						.toList()
				: leaders;
	}

	/** Returns a day as documents write it: 2024年7月22日. */
	public String day(LocalDate day) {
		return language == Language.ZH ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" : day.toString();
	}

	/** Returns a date as documents write it: a day in full, else what is written. */
	public String day(DateText date) {
		return date.isDay() ? day(date.date()) : date.toString();
	}

	/** Returns texts in one line. */
	public String list(Stream<String> texts) {
		var parts = texts.filter(text -> text != null && !text.isBlank()).toList();
		// what ends as a sentence goes on here
		return IntStream.range(0, parts.size()).mapToObj(i -> i < parts.size() - 1 ? withoutEnd(parts.get(i)) : parts.get(i))
				.collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
	}

	/** Returns a text without the stop at its end. */
	public static String withoutEnd(String text) {
		return END.matcher(text).replaceFirst("");
	}

	/**
	 * Returns by when work is to be done as documents write it: a day in full, else what is written; where that names no year, with the day
	 * that it means. Empty if there is no deadline.
	 */
	public String due(WorkState work) {
		var day = work.due().map(this::day);
		var written = Optional.ofNullable(work.writtenDue()).filter(date -> !date.isDay()).map(DateText::toString);
		return written.isEmpty()
				? day.orElse("")
				: written.filter(words -> YEAR.matcher(words).find()).or(() -> day.map(each -> written.get()
						+ (language == Language.ZH ? "（" + each + '）' : " (" + each + ')'))).orElse(written.get());
	}

	/** Returns a text with what it is before it: 责任人：张某. */
	public String labelled(String label, String text) {
		return label + (language == Language.ZH ? "：" : ": ") + text;
	}

	/** Returns texts in lines of their own, those that are missing left out. */
	public static String lines(Stream<String> texts) {
		return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
	}

	/** Returns what a finding says: its title, and below it the original text, unless that begins with the title. */
	public static String finding(Finding finding) {
		return finding.getTitle() != null && finding.getText() != null && finding.getText().startsWith(finding.getTitle())
				? finding.getText()
				: lines(Stream.of(finding.getTitle(), finding.getText()));
	}

	/** Returns what a finding says, and below it by what it was measured and what it has led to. */
	public String findingInFull(Finding finding) {
		return lines(Stream.of(finding(finding), said(Literals.FINDING__CRITERIA, lines(finding.getCriteria().stream())),
				said(Literals.FINDING__EFFECT, finding.getEffect())));
	}

	private String said(EStructuralFeature feature, String text) {
		return text == null || text.isEmpty() ? "" : labelled(capital(ElementLabels.term(feature, language)), text);
	}

	private static String capital(String term) {
		return term.isEmpty() ? term : Character.toUpperCase(term.charAt(0)) + term.substring(1);
	}

	/** Returns what a recommendation in a finding says, behind the number that the document gives it. */
	public String recommendation(Finding item) {
		var number = item.getName() != null && RECOMMENDATION.matcher(item.getName()).matches()
				? item.getName().substring(1).replace('-', '.') + ' '
				: "";
		return lines(Stream.concat(Stream.of((number + finding(item)).strip()), item.getRecommendations().stream()));
	}

	/** Returns what a measure answers: a finding, or a recommendation below its finding. */
	public String addressed(Finding finding) {
		return finding.eContainer() instanceof Finding whole ? lines(Stream.of(finding(whole), recommendation(finding))) : finding(finding);
	}

	/** Returns the words that stand in the place of a day where a document does not say when something was done. */
	public static String undated(Language language) {
		return MessageBundle.of(ElementTexts.class, language).get("undated");
	}

	/** Returns records of progress, each with its date, unless it is said to have none. */
	public String progress(Stream<ProgressRecord> records) {
		return lines(records.map(record -> Stream.of(record.getDate(), rate(record), record.getText()).filter(Objects::nonNull)
				.map(Object::toString)
				.filter(part -> !part.equals(undated(Language.ZH)) && !part.equals(undated(Language.EN)))
				.collect(Collectors.joining(" "))));
	}

	private static String rate(ProgressRecord record) {
		return record.getRate() == null ? null : record.getRate().stripTrailingZeros().toPlainString() + '%';
	}

	/** Returns evidence, by its text or its file. */
	public String evidence(Stream<EvidenceFile> files) {
		return lines(files.map(file -> file.getText() != null ? file.getText() : file.getFile()));
	}

	/** Returns what has come of a measure, a line for each, large numbers in groups of three digits. */
	public String outputs(Collection<Output> outputs) {
		return lines(outputs.stream().map(this::output));
	}

	/** Returns an output of a measure. */
	public String output(Output output) {
		return amount(ElementLabels.label(output, language), output.getAmount()) + parts(output);
	}

	/** Returns what a number consists of, in brackets behind it; nothing where it is not divided. */
	public String parts(Divisible whole) {
		return parts(whole.getParts(), whole.isPartial());
	}

	/** Returns what the number that a document declares last consists of, in brackets; nothing where it is not divided. */
	public String parts(Totals totals) {
		return parts(totals.getStatuses(), totals.isPartial());
	}

	private String parts(Collection<Count> parts, boolean isPartial) {
		return parts.isEmpty()
				? ""
				: MessageBundle.of(ElementTexts.class, language).get(
						!isPartial ? "parts" : isNumbered(parts) ? "parts.some" : "parts.included",
						list(parts.stream().map(this::count)));
	}

	private static boolean isNumbered(Collection<Count> parts) {
		return parts.stream().anyMatch(part -> part.getAmount() != null);
	}

	/** Returns a number of something, with what it consists of. */
	public String count(Count count) {
		return amount(ElementLabels.label(count, language), count.getAmount()) + parts(count);
	}

	/** Returns a label whose number stands in groups of three digits; its text may name a year, which does not. */
	private static String amount(String label, BigDecimal amount) {
		var number = amount == null ? "" : amount.stripTrailingZeros().toPlainString();
		int at = number.isEmpty() ? -1 : label.indexOf(number);
		return at < 0 ? label : label.substring(0, at) + grouped(number) + label.substring(at + number.length());
	}

	/** Returns a text whose first number stands in groups of three digits: 12,000 元. */
	public static String grouped(String text) {
		var number = NUMBER.matcher(text);
		if (!number.find()) {
			return text;
		}
		var digits = new StringBuilder(number.group());
		for (int i = digits.length() - 3; i > 0; i -= 3) {
			digits.insert(i, ',');
		}
		return text.substring(0, number.start()) + digits + text.substring(number.end());
	}

	/** Returns the set of findings that a finding belongs to, or a recommendation in one. */
	public static Optional<FindingSet> set(Finding finding) {
		return FindingCoverage.setOf(finding);
	}

	/** Returns the title of a set of findings, with its number. */
	public String document(FindingSet set) {
		return name(set)
				+ (set.getNumber() == null ? "" : language == Language.ZH ? '（' + set.getNumber() + '）' : " (" + set.getNumber() + ')');
	}
}
