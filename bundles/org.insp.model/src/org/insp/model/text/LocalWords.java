/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.MoneyUnit;

/**
 * The words that documents have for closed values beside the two terms: 条整改措施 for measures, 万美元 for an amount of another
 * currency. The usual ones stand in the Ecore with the terms of each value; a unit says in its word that a number is not exact (30余人).
 */
public final class LocalWords {

	/** Ends the name of the attribute that keeps the word for the value of another. */
	public static final String SUFFIX = "Word";

	private static final Pattern APPROXIMATE_START = Pattern.compile("([十百千万亿]*(?:个(?=月))?)[余多来](.+)");
	private static final Pattern APPROXIMATE_END = Pattern.compile("(.+?)(?:左右|上下|以上|以内|之多)");
	private static final Map<EEnum, Map<String, Enumerator>> VALUES = values();

	/**
	 * The meaning of a word.
	 *
	 * @param value the value
	 * @param approximate whether the word says that the number before it is not exact
	 */
	public record Meaning(Enumerator value, boolean approximate) {
	}

	private LocalWords() {
	}

	private static Map<EEnum, Map<String, Enumerator>> values() {
		var values = new HashMap<EEnum, Map<String, Enumerator>>();
		InspPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.forEach(type -> values.put(type, values(type)));
		return values;
	}

	private static Map<String, Enumerator> values(EEnum type) {
		var values = new HashMap<String, Enumerator>();
		// "unspecified" is never written
		type.getELiterals().stream().skip(1).forEach(literal -> {
			words(literal).forEach(word -> values.put(word, literal.getInstance()));
			values.put(literal.getLiteral(), literal.getInstance());
			values.put(ElementLabels.term((EModelElement) literal, Language.ZH), literal.getInstance());
		});
		return values;
	}

	/** Returns whether a feature keeps the word for the closed value of another. */
	public static boolean isWord(EStructuralFeature feature) {
		return feature.getName().endsWith(SUFFIX);
	}

	/** Returns the usual words for a value beside its terms. */
	public static List<String> words(EEnumLiteral literal) {
		var words = EcoreUtil.getAnnotation(literal, ElementLabels.TERM, "words");
		return words == null ? List.of() : List.of(words.split("、"));
	}

	/** Returns what a word means as a value of a type, if it is a term or a usual word for one. */
	public static Optional<Meaning> meaning(EEnum type, String word) {
		return plain(type, word).map(value -> new Meaning(value, false))
				.or(() -> isUnit(type) ? approximate(type, word) : Optional.empty());
	}

	private static Optional<Enumerator> plain(EEnum type, String word) {
		// ledgers in English have "In Progress" and "Closed - Unimplemented"
		return Optional.ofNullable(VALUES.get(type).get(word)).or(() -> Optional.ofNullable(VALUES.get(type).get(normal(word))))
				.or(() -> type == Literals.OUTPUT_UNIT ? MoneyUnit.of(word).map(MoneyUnit::literal) : Optional.empty());
	}

	/** Returns a word as it is compared with others: without capitals, and several words joined by hyphens. */
	public static String normal(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[ ,–-]+", "-");
	}

	private static Optional<Meaning> approximate(EEnum type, String word) {
		return exact(word).flatMap(unit -> plain(type, unit)).map(value -> new Meaning(value, true));
	}

	/** Returns a unit without what says that the number is not exact; nothing if it does not say so. */
	public static Optional<String> exact(String unit) {
		var start = APPROXIMATE_START.matcher(unit);
		var end = APPROXIMATE_END.matcher(unit);
		return start.matches() ? Optional.of(start.group(1) + start.group(2))
				: end.matches() ? Optional.of(end.group(1))
				: Optional.empty();
	}

	private static boolean isUnit(EEnum type) {
		return type == Literals.OUTPUT_UNIT || type == Literals.COUNT_UNIT || type == Literals.DURATION_UNIT;
	}
}
