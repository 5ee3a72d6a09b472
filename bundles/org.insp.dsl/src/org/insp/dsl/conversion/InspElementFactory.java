/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.conversion;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DateText;
import org.insp.model.Duration;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.MoneyUnit;
import org.insp.model.NamedElement;
import org.insp.model.ProgressRecord;
import org.insp.model.WordList;
import org.insp.model.findings.FindingSets;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.LocalWords;

/** Puts values into the elements of a model, and beside a closed value the word that the document has for it. */
public class InspElementFactory extends DefaultEcoreElementFactory {

	@Override
	public void set(EObject element, String feature, Object token, String rule, INode node) {
		if (feature.equals(Literals.FINDING__NUMBER.getName()) && element instanceof NamedElement named && named.getName() == null) {
			// the number in the head is what others call it by, whatever number a clause gives it besides
			FindingSets.name(named).ifPresent(named::setName);
		}
		if (element instanceof ProgressRecord record && record.getDate() == null && record.getText() != null) {
			// with another text behind it, the first one stands in the place of the date
			record.setDate(DateText.ofText(record.getText()));
		}
		super.set(element, feature, token, rule, node);
		if (element instanceof ProgressRecord record && feature.equals(Literals.PROGRESS_RECORD__DATE.getName())
				&& record.getDate() != null && record.getDate().period() == null) {
			// a text alone says what has been done, and not when
			record.setText(record.getDate().text());
			record.setDate(null);
		}
		if (element instanceof WordList list && list.getMeaning() != null) {
			// the same in both vocabularies
			PlaceWords.types(list.getKind()).flatMap(type -> Vocabulary.literal(type, list.getMeaning()).stream()).findFirst()
					.ifPresent(value -> list.setMeaning(value.getLiteral()));
		}
		if (element instanceof Duration duration && feature.equals(Literals.DURATION__UNIT.getName())
				&& LocalWords.exact(getTokenAsStringIfPossible(token).toString()).isPresent()) {
			duration.setApproximate(true);
		}
		var kept = element.eClass().getEStructuralFeature(feature + LocalWords.SUFFIX);
		if (kept != null) {
			var type = type(element, feature);
			var word = word(token);
			var code = MoneyUnit.currencyOfSign(word).orElse(word);
			if (Vocabulary.literal(type, code).isEmpty()) {
				element.eSet(kept, code);
				LocalWords.meaning(type, word).filter(LocalWords.Meaning::approximate)
						.ifPresent(meaning -> element.eSet(element.eClass().getEStructuralFeature("approximate"), true));
			}
		}
	}

	/** Adds one of many values, and if it is no usual one keeps its word: that gets its meaning from a policy. */
	@Override
	@SuppressWarnings("unchecked")
	public void add(EObject element, String feature, Object token, String rule, INode node) {
		super.add(element, feature, token, rule, node);
		var kept = element.eClass().getEStructuralFeature(feature + LocalWords.SUFFIX);
		if (kept != null && kept.isMany()) {
			var word = word(token);
			if (LocalWords.meaning(type(element, feature), word).isEmpty()) {
				((List<String>) element.eGet(kept)).add(word);
			}
		}
	}

	/** The word that is written, without quotation marks. */
	private String word(Object token) {
		var written = getTokenAsStringIfPossible(token).toString();
		return QuotedText.isQuoted(written) && QuotedText.isClosed(written) ? QuotedText.unquote(written) : written;
	}

	private static EEnum type(EObject element, String feature) {
		return (EEnum) InspPackage.eINSTANCE.getEClassifier(element.eClass().getEStructuralFeature(feature).getEType().getName());
	}
}
