/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Area;
import org.insp.model.Aspect;
import org.insp.model.AuditReport;
import org.insp.model.Element;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;

/** Names, details and kinds of elements in lists of symbols. */
final class SymbolPresentation {

	private SymbolPresentation() {
	}

	/** The name of an element with its title or text. */
	static String name(EObject element, Language language) {
		var name = element instanceof NamedElement named ? named.getName() : null;
		var description = Descriptions.of(element);
		return name == null ? ElementLabels.label(element, language) : description.isEmpty() ? name : name + ' ' + description;
	}

	/** The kind of an element; for a measure or step also its deadline and status. */
	static String detail(EObject element, EvaluatedModel evaluated, Language language) {
		var parts = new ArrayList<>(List.of(ElementLabels.term(element.eClass(), language)));
		if (element instanceof WorkItem item) {
			WorkState state = item instanceof Step step ? evaluated.state(step) : evaluated.state((Measure) item);
			state.dueText(language).ifPresent(due -> parts.add(Vocabulary.keyword("due", language) + ' ' + due));
			parts.add(state.statusText(language));
			Optional.of(state.urgency().text(language)).filter(text -> !text.isEmpty()).ifPresent(parts::add);
		}
		if (element instanceof Finding finding && finding.getState() == FindingState.ACCEPTED) {
			parts.add(Vocabulary.literal(finding.getState(), language));
		} else if (element instanceof AuditReport audit) {
			parts.addAll(audit.getScope());
		}
		return String.join(" · ", parts);
	}

	static SymbolKind kind(EObject element) {
		if (element instanceof WorkItem) {
			return SymbolKind.Method;
		} else if (element instanceof Finding || element instanceof Manifestation) {
			return SymbolKind.Field;
		} else if (element instanceof Person) {
			return SymbolKind.Variable;
		} else if (element instanceof Organization) {
			return SymbolKind.Module;
		} else if (element instanceof Aspect || element instanceof Area) {
			return SymbolKind.Namespace;
		}
		return element.eClass() == Literals.HEADER ? SymbolKind.File : element instanceof Element ? SymbolKind.Class : SymbolKind.Property;
	}
}
