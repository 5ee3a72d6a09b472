/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.NewPage;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

/** Letters to those who answer for measures, one for each: what is overdue (督办函), what is due soon (提醒函). */
public final class Letters {

	private final ReportInput input;
	private final String kind;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;

	private Letters(ReportInput input, String kind) {
		this.input = input;
		this.kind = kind;
		this.words = MessageBundle.of(Letters.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
	}

	/** Makes the letters about what is overdue. */
	public static Report supervision(ReportInput input) {
		return new Letters(input, "supervision").report();
	}

	/** Makes the letters about what is due within the days that the policy sets. */
	public static Report reminder(ReportInput input) {
		return new Letters(input, "reminder").report();
	}

	/** Returns what is overdue, by the name of those to whom a letter about it goes. */
	public static Map<String, List<WorkState>> overdue(ReportInput input) {
		return new Letters(input, "supervision").byAddressee();
	}

	/** Returns what is due soon, by the name of those to whom a letter about it goes. */
	public static Map<String, List<WorkState>> dueSoon(ReportInput input) {
		return new Letters(input, "reminder").byAddressee();
	}

	private Map<String, List<WorkState>> byAddressee() {
		var byAddressee = new LinkedHashMap<String, List<WorkState>>();
		Predicate<WorkState> which = kind.equals("supervision")
				? WorkState::isOverdue
				: state -> state.urgency() == Urgency.URGENT || state.urgency() == Urgency.SOON;
		input.works(which).forEach(work -> addressees(work.item())
				.forEach(addressee -> byAddressee.computeIfAbsent(addressee, each -> new ArrayList<>()).add(work)));
		return byAddressee;
	}

	private Report report() {
		var byAddressee = byAddressee();
		var title = words.get("title." + kind);
		var blocks = new ArrayList<Block>();
		byAddressee.forEach((addressee, works) -> {
			if (!blocks.isEmpty()) {
				blocks.add(new NewPage(title));
			}
			blocks.addAll(letter(addressee, works));
		});
		if (blocks.isEmpty()) {
			blocks.add(Paragraph.note(words.get("none." + kind, input.referenceDate())));
		}
		return new Report(title, input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	/** The departments in charge, each of which gets a letter, else those who lead, else those who carry it out. */
	private List<String> addressees(WorkItem item) {
		var measure = item instanceof Step step && step.eContainer() instanceof Measure owner ? owner : (Measure) item;
		return Stream.<List<String>>of(names(item.getLeadDepartments()), names(ElementTexts.departments(measure)),
				names(measure.getLeaders()), Stream.of(texts.doers(item)).filter(name -> !name.isEmpty()).toList())
				.filter(names -> !names.isEmpty()).findFirst().orElseGet(() -> List.of(words.get("nobody")));
	}

	private List<String> names(Collection<? extends EObject> elements) {
		return CrossReferences.resolved(elements).map(texts::name).distinct().toList();
	}

	private List<Block> letter(String addressee, List<WorkState> works) {
		var blocks = new ArrayList<Block>();
		blocks.add(new Paragraph(words.get("addressee", addressee), Paragraph.Style.ADDRESSEE));
		var plans = texts.list(input.model().all(RectificationPlan.class).map(RectificationPlan::getTitle)
				.map(title -> title == null ? null : words.get("quoted", title)));
		blocks.add(Paragraph.of(words.get(plans.isEmpty() ? "opening." + kind : "opening.plan." + kind, texts.day(input.referenceDate()),
				works.size(), plans)));
		for (int i = 0; i < works.size(); i++) {
			blocks.add(Paragraph
					.of((works.size() == 1 ? "" : (i + 1) + words.get("dot")) + sentences.sentence(line(works.get(i), addressee))));
		}
		blocks.add(Paragraph.of(words.get("closing." + kind)));
		blocks.add(new Paragraph(issuer(), Paragraph.Style.SIGNATURE));
		blocks.add(new Paragraph(texts.day(input.referenceDate()), Paragraph.Style.SIGNATURE));
		return blocks;
	}

	private String line(WorkState work, String addressee) {
		var item = work.item();
		var due = texts.due(work).isEmpty() ? "" : words.get("due", texts.due(work));
		var days = work.workingDaysOverdue().isPresent()
				? words.get("overdue.days", work.workingDaysOverdue().getAsInt())
				: work.workingDaysLeft().isPresent() ? words.get("left", work.workingDaysLeft().getAsInt())
				: "";
		var about = finding(item);
		var people = texts.doers(item);
		var others = addressees(item).stream().filter(name -> !name.equals(addressee)).toList();
		return Stream
				.of(ElementTexts.withoutEnd(Optional.ofNullable(item.getText()).orElse("")) + about,
						others.isEmpty() ? "" : words.get("together", texts.list(others.stream())),
						people.isEmpty() ? "" : words.get("person", people), due, days,
						words.get("status.now", work.statusText(input.language())))
				.filter(part -> !part.isBlank())
				.collect(Collectors.joining(words.get("comma")));
	}

	/** The findings that the measure answers, or the measure that the step is part of. */
	private String finding(WorkItem item) {
		var measure = item instanceof Step step && step.eContainer() instanceof Measure owner ? owner : (Measure) item;
		var titles = CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream())
				.distinct()
				.map(finding -> finding.getTitle()).filter(title -> title != null)
				.map(title -> words.get("quoted.text", sentences.withinQuotes(title))).toList();
		return titles.isEmpty() ? "" : words.get("about.finding", texts.list(titles.stream()));
	}

	/** The office of the group that leads rectification, else who rectifies, else a blank to be filled in. */
	private String issuer() {
		var groups = input.model().all(RectificationPlan.class).map(RectificationPlan::getGroup).filter(group -> group != null);
		var office = groups.map(group -> texts.name(group).isEmpty() || group.getTitle() == null
				? texts.name(group.getOffice())
				: words.get("office-of", group.getTitle())).filter(name -> !name.isEmpty()).findFirst();
		return office.or(() -> new PlanParties(input, new FindingMeasures(input).sets()).rectifier())
				.orElseGet(() -> words.get("signature.blank"));
	}
}
