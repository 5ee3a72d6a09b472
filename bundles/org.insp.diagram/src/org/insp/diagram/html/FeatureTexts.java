/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Actor;
import org.insp.model.Count;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.NamedElement;
import org.insp.model.Output;
import org.insp.model.TitledElement;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;

/** The texts of an element's features. */
record FeatureTexts(Language language) {

	private static final int MANY = 12;

	/** The values of a feature: names together on a line, everything else on lines of its own. */
	List<String> lines(EObject element, EStructuralFeature feature) {
		var word = PlaceWords.word(element, feature);
		if (word.isPresent()) {
			return List.of(word.get());
		}
		var values = feature.isMany() ? PlaceWords.values(element, feature) : List.of(element.eGet(feature));
		var resolved = values.stream().filter(value -> !(value instanceof EObject object && object.eIsProxy())).toList();
		if (resolved.isEmpty()) {
			return List.of();
		} else if (feature instanceof EReference reference && resolved.size() > MANY) {
			return List.of(resolved.size() + " " + ElementLabels.term(reference.getEReferenceType(), language));
		} else if (resolved.stream().allMatch(value -> value instanceof EObject object && isLong(object))) {
			return resolved.stream().map(this::format).toList();
		}
		return List.of(ElementLabels.format(resolved.stream().map(this::format).toList(), language));
	}

	private static boolean isLong(EObject object) {
		return !(object instanceof Actor) && !Literals.MEASURE.isInstance(object);
	}

	private String format(Object value) {
		if (value instanceof EObject element && !(value instanceof Output || value instanceof Count)) {
			return element instanceof NamedElement named && (named.getName() != null || head(element).isPresent())
					? named(named)
					: parts(element);
		}
		return ElementLabels.format(value, language);
	}

	private String named(NamedElement element) {
		if (element instanceof Actor || Literals.MEASURE.isInstance(element)) {
			return element instanceof Actor ? ElementLabels.label(element, language) : element.getName();
		}
		boolean isPart = element instanceof Manifestation && element.eContainer() instanceof Finding finding && finding.getName() != null;
		var name = element.getName() != null && isPart
				? ((Finding) element.eContainer()).getName() + '.' + element.getName()
				: element.getName();
		return Stream.concat(Stream.ofNullable(name), head(element).stream()).distinct().collect(Collectors.joining(" "));
	}

	/** The title of an element, or the text that stands in its place. */
	static Optional<String> head(EObject element) {
		if (element instanceof TitledElement titled && titled.getTitle() != null) {
			return Optional.of(titled.getTitle());
		}
		return text(element);
	}

	/** The text of a measure, a finding or a manifestation. */
	static Optional<String> text(EObject element) {
		return Stream.of(Literals.WORK_ITEM__TEXT, Literals.FINDING__TEXT, Literals.MANIFESTATION__TEXT)
				.filter(f -> f.getEContainingClass().isInstance(element)).map(element::eGet).filter(String.class::isInstance)
				.map(String.class::cast).findFirst();
	}

	/** The text of parts that have no name, such as a record of progress: all its features, on one line. */
	private String parts(EObject element) {
		return element.eClass().getEAllStructuralFeatures().stream().filter(f -> PlaceWords.isWritten(element, f) && !f.isDerived()).map(
				f -> (f instanceof EReference reference && reference.isContainment() && !f.isMany()
						? ElementLabels.term(f, language) + ' '
						: "")
						+ String.join(" ", lines(element, f)))
				.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
	}
}
