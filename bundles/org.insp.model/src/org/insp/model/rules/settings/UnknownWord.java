/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Count;
import org.insp.model.Divisible;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.WordList;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.FieldWords;
import org.insp.model.findings.CountedElements;
import org.insp.model.measures.CountedThings;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.LocalWords;
import org.insp.model.text.NearestWords;

/** A word for a status, a kind, a unit, a method or a meeting that is none of its values, and that no policy explains. */
final class UnknownWord extends Rule<EObject> {

	/** A result with its number touching it: 制度1项. */
	private static final Pattern TOUCHING = Pattern.compile("(?<what>\\D+)(?<n>[0-9]+(?:\\.[0-9]+)?)(?<unit>\\D+)");
	private static final int SHORTEST_MISTAKE = 4;

	UnknownWord() {
		super("unknown-word", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		if (element instanceof WordList list) {
			checkMeaning(list, context);
			return;
		}
		if (element instanceof Count count && (count.eContainer() instanceof Divisible || Quantity.money(count).isPresent()
				|| count.eContainingFeature() == Literals.TOTALS__STATUSES)) {
			// a part says in its own words what it is, and money is no unit of counting
			return;
		}
		if (element instanceof Output output && output.eContainer() instanceof Totals totals) {
			if (isCounted(output, totals, context)) {
				return;
			} else if (isUnknown(output, context) && isOfFindings(totals) && CountedThings.isPart(output)) {
				context.report(output, Literals.OUTPUT__KIND, output.getKindWord(), Phrase.of("part", output));
				return;
			} else if (isState(output, context) && isWithoutStates(totals)) {
				context.report(output, Literals.OUTPUT__KIND, output.getKindWord(), state(output, totals, context));
				return;
			} else if (!(totals.eContainer() instanceof RectificationPlan) || output.isPercent()) {
				// a figure of the findings or a rate, and not what has come of a measure
				return;
			}
		}
		element.eClass().getEAllAttributes().stream().filter(feature -> feature.getEAttributeType() instanceof EEnum).forEach(feature -> {
			if (feature.isMany()) {
				checkAll(element, feature, context);
			} else {
				PlaceWords.word(element, feature).ifPresent(word -> check(element, feature, word, context));
			}
		});
	}

	private static void checkAll(EObject element, EAttribute feature, RuleContext context) {
		var values = PlaceWords.values(element, feature);
		var type = (EEnum) feature.getEAttributeType();
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof String word && !context.settings().placeWords().isExplained(type, word)) {
				context.reportAt(element, feature, i, word, suggestion(type, word, context));
			}
		}
	}

	private static void check(EObject element, EAttribute feature, String word, RuleContext context) {
		var words = context.settings().placeWords();
		if (!words.isOwn(element, feature) && words.value(element, feature).getValue() == 0) {
			context.report(element, feature, word, suggestion((EEnum) feature.getEAttributeType(), word, context));
		}
	}

	private static Phrase suggestion(EEnum type, String word, RuleContext context) {
		var touching = TOUCHING.matcher(word);
		if (type == Literals.OUTPUT_KIND && touching.matches()) {
			return Phrase.of("touching", touching.group("what"), touching.group("n"), touching.group("unit"));
		}
		var near = NearestWords.to(word, Stream.concat(usual(type), context.settings().placeWords().words(type).stream()));
		return Phrase.of("value", type, near.isEmpty() ? values(type) : near.stream().map(UnknownWord::written).toList(),
				PlaceWords.list(type).orElseThrow(), word, "…");
	}

	/** Words of several words stand in quotation marks. */
	private static String written(String word) {
		return word.indexOf(' ') < 0 ? word : '"' + word + '"';
	}

	/** Returns whether a total declares a number of things, or a sum or a value of the fields of the place, whose word is no kind. */
	private static boolean isCounted(Output total, Totals totals, RuleContext context) {
		return isUnknown(total, context) && (CountedThings.count(total).isPresent()
				|| CountedElements.fields(totals, context.fields()).anyMatch(field -> FieldWords.isNamed(field, total.getKindWord())
						|| FieldWords.choice(field, total.getKindWord()).isPresent()));
	}

	private static boolean isUnknown(Output output, RuleContext context) {
		return output.getKindWord() != null && context.settings().placeWords().kindName(output).isEmpty();
	}

	/** Returns whether a total of a plan says how many are done and not what came of them: 共计 2 个问题，已完成 1 个. */
	private static boolean isState(Output output, RuleContext context) {
		return output.eContainer().eContainer() instanceof RectificationPlan && isUnknown(output, context)
				&& output.getAmount() != null && (LocalWords.meaning(Literals.MEASURE_STATUS, output.getKindWord()).isPresent()
						|| context.settings().placeWords().isExplained(Literals.MEASURE_STATUS, output.getKindWord()));
	}

	private static boolean isWithoutStates(Totals totals) {
		return !totals.getCounts().isEmpty() && totals.getStatuses().isEmpty();
	}

	/** What such numbers stand behind, and the first of them, before which the colon belongs. */
	private static Phrase state(Output output, Totals totals, RuleContext context) {
		var first = totals.getOutputs().stream().filter(each -> isState(each, context)).findFirst().orElse(output);
		return Phrase.of("state", totals.getCounts().get(totals.getCounts().size() - 1), output.getKindWord(), output.getAmount(), first);
	}

	private static boolean isOfFindings(Totals totals) {
		var owner = totals.eContainer();
		return owner instanceof FindingSet || owner instanceof Aspect || owner instanceof Finding;
	}

	private static void checkMeaning(WordList list, RuleContext context) {
		var types = PlaceWords.types(list.getKind()).toList();
		if (list.getMeaning() != null && types.stream().allMatch(type -> LocalWords.meaning(type, list.getMeaning()).isEmpty())) {
			var near = NearestWords.to(list.getMeaning(), types.stream().flatMap(UnknownWord::usual));
			if (PlaceWords.isOpen(list.getKind()) && (near.isEmpty() || list.getMeaning().length() < SHORTEST_MISTAKE)) {
				// a value of the place's own; of two words of two characters nobody knows whether one is a mistake
				return;
			}
			context.report(list, Literals.WORD_LIST__MEANING, list.getMeaning(),
					Phrase.of("value", Literals.WORD_LIST__MEANING,
							near.isEmpty() ? types.stream().flatMap(type -> values(type).stream()).toList() : near, list.getKind(),
							list.getMeaning(), "…"));
		}
	}

	private static List<Enumerator> values(EEnum type) {
		return type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance).toList();
	}

	/** All words of a type: its terms in both languages and the usual ones. */
	private static Stream<String> usual(EEnum type) {
		return type.getELiterals().stream().skip(1).flatMap(literal -> Stream.concat(
				Stream.of(literal.getLiteral(), ElementLabels.term(literal.getInstance(), Language.ZH)),
				LocalWords.words(literal).stream()));
	}
}
