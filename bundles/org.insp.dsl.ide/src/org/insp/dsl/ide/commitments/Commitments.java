/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.util.TextRegion;
import org.insp.dsl.ide.commitments.Commitment.Note;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ElementRegions;
import org.insp.dsl.problems.Problem;
import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.NamedElement;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.TitledElement;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Builds the table of all measures, and of the steps and findings that are promised for themselves, for clients that show lists. */
@Singleton
public class Commitments {

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Inject
	private DocumentExtensions documents;

	/**
	 * The measures of some models, each with its steps that name a person and a deadline of their own, in the order of the texts.
	 *
	 * @param on the date to compute deadlines for; if empty, the reference date of each model
	 */
	public List<Commitment> of(Collection<ModelScope> models, Optional<LocalDate> on) {
		return models.stream().flatMap(model -> new Rows(model, on).rows()).toList();
	}

	/** Returns what a measure is called in the table: its name; a step by its name, or its place, after the name of its measure. */
	public static String number(WorkItem item) {
		if (!(item instanceof Step step)) {
			return text(item.getName());
		}
		var measure = (Measure) step.eContainer();
		var own = step.getName() != null ? step.getName() : String.valueOf(measure.getSteps().indexOf(step) + 1);
		return text(measure.getName()) + '.' + own;
	}

	private static String text(String value) {
		return value == null ? "" : value.strip();
	}

	private final class Rows {

		private final ModelScope scope;
		private final Language messageLanguage;
		private final EvaluatedModel evaluated;
		private final String title;
		private final List<WorkItem> items;
		private final Map<EObject, List<Problem>> problems = new HashMap<>();

		Rows(ModelScope scope, Optional<LocalDate> date) {
			this.scope = scope;
			var model = scope.model();
			this.messageLanguage = language.of(scope);
			this.evaluated = date.map(diagnosticsCache.evaluated(scope)::on).orElseGet(() -> diagnosticsCache.evaluated(scope));
			this.title = model.header().map(Header::getTitle).orElseGet(() -> URI.decode(scope.folder().lastSegment()));
			this.items = model.all(Measure.class).flatMap(measure -> Stream.concat(Stream.of(measure), measure.getSteps().stream()))
					.filter(Rows::isListed).toList();
		}

		Stream<Commitment> rows() {
			for (var problem : diagnosticsCache.problems(scope)) {
				if (problem.violation() != null) {
					itemOf(problem.violation().element())
							.ifPresent(m -> problems.computeIfAbsent(m, key -> new ArrayList<>()).add(problem));
				}
			}
			return Stream.concat(items.stream().map(this::row), FindingTask.of(evaluated).stream().map(this::row));
		}

		/** A finding that says itself who rectifies it, or by when. */
		private Commitment row(FindingTask task) {
			var finding = task.finding();
			var region = ElementRegions.of(finding, Literals.NAMED_ELEMENT__NAME, -1);
			var set = FindingCoverage.setOf(finding).map(Rows::name).orElse("");
			var name = FindingSets.name(finding).orElse("");
			return new Commitment(title, set, name, text(finding.getTitle() == null ? finding.getText() : finding.getTitle()),
					List.of(name), List.of(), names(finding.getDepartments()),
					Stream.concat(names(finding.getPersons()).stream(), finding.getPersonRoles().stream()).toList(),
					task.due().map(LocalDate::toString).orElseGet(() -> task.dueText(messageLanguage)), task.dueText(messageLanguage),
					task.urgency(), task.workingDaysLeft().isPresent() ? task.workingDaysLeft().getAsInt() : null,
					task.statusText(messageLanguage), (task.isDone() ? MeasureStatus.CLOSED : MeasureStatus.ONGOING).ordinal() - 1,
					task.period(), problems.getOrDefault(finding, List.of()).stream().map(this::note).toList(),
					documents.newLocation(finding.eResource(), new TextRegion(region.offset(), region.length())));
		}

		private static boolean isListed(WorkItem item) {
			return item instanceof Measure || !item.getPersons().isEmpty() && item.getDue() != null;
		}

		private Commitment row(WorkItem item) {
			var measure = item instanceof Step step ? (Measure) step.eContainer() : (Measure) item;
			WorkState state = item instanceof Step step ? evaluated.state(step) : evaluated.state(measure);
			var left = state.workingDaysLeft();
			var region = ElementRegions.of(item, Literals.NAMED_ELEMENT__NAME, -1);
			return new Commitment(title, measure.eContainer() instanceof RectificationPlan plan ? name(plan) : "", number(item),
					text(item.getText()), measure.getAddresses().stream().filter(a -> !a.eIsProxy()).map(Rows::addressed).toList(),
					names(measure.getLeaders()),
					names(item.getLeadDepartments().isEmpty() ? measure.getLeadDepartments() : item.getLeadDepartments()),
					Stream.concat(names(item.getPersons()).stream(), item.getPersonRoles().stream()).toList(),
					state.due().map(LocalDate::toString).orElseGet(() -> state.writtenDue() == null ? "" : state.writtenDue().toString()),
					state.dueText(messageLanguage).orElse(""), state.urgency(),
					left.isPresent() ? left.getAsInt() : null, state.statusText(messageLanguage),
					state.status().ordinal() - 1,
					state.period(),
					problems.getOrDefault(item, List.of()).stream().map(this::note).toList(),
					documents.newLocation(item.eResource(), new TextRegion(region.offset(), region.length())));
		}

		private Note note(Problem problem) {
			return new Note(problem.code(), severity(problem.severity()), problem.message(messageLanguage));
		}

		private List<String> names(Collection<? extends NamedElement> elements) {
			return elements.stream().filter(e -> !e.eIsProxy()).map(e -> ElementLabels.label(e, messageLanguage)).toList();
		}

		private static String name(TitledElement element) {
			return element.getTitle() != null ? element.getTitle() : text(element.getName());
		}

		private static String addressed(NamedElement addressed) {
			boolean inFinding = addressed instanceof Manifestation && addressed.eContainer() instanceof Finding;
			return (inFinding ? text(((Finding) addressed.eContainer()).getName()) + '.' : "") + text(addressed.getName());
		}

		/** The row in which the problems of an element stand. */
		private static Optional<EObject> itemOf(EObject element) {
			return Stream.iterate(element, e -> e != null, EObject::eContainer)
					.filter(each -> each instanceof Finding || each instanceof WorkItem item && isListed(item)).findFirst();
		}

		private static DiagnosticSeverity severity(Severity severity) {
			return switch (severity) {
				case ERROR -> DiagnosticSeverity.Error;
				case WARNING -> DiagnosticSeverity.Warning;
				default -> DiagnosticSeverity.Information;
			};
		}
	}
}
