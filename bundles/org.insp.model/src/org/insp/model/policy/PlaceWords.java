/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.policy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.Output;
import org.insp.model.OutputKind;
import org.insp.model.OutputUnit;
import org.insp.model.Policy;
import org.insp.model.WordListKind;
import org.insp.model.WorkItem;
import org.insp.model.text.LocalWords;

/**
 * The words of a place for statuses, kinds, units, methods and meetings: each means what the nearest policy says, else what it usually
 * means. A text is read without them; a word that has no usual meaning is kept, and here it gets its value.
 */
public final class PlaceWords {

	private static final Map<EEnum, WordListKind> LISTS = new LinkedHashMap<>();

	static {
		LISTS.put(Literals.MEASURE_STATUS, WordListKind.STATUS);
		LISTS.put(Literals.MEASURE_KIND, WordListKind.KIND);
		LISTS.put(Literals.OUTPUT_KIND, WordListKind.OUTPUT);
		LISTS.put(Literals.COUNT_UNIT, WordListKind.UNIT);
		LISTS.put(Literals.OUTPUT_UNIT, WordListKind.UNIT);
		LISTS.put(Literals.INSPECTION_METHOD, WordListKind.METHOD);
		LISTS.put(Literals.MEETING_KIND, WordListKind.MEETING);
	}

	/** The words as they are usually meant, where no policy says more. */
	public static final PlaceWords USUAL = new PlaceWords(List.of());

	/** The lists that may declare values of their own: an output, a method or a meeting that is none of the usual ones. */
	private static final Set<WordListKind> OPEN = EnumSet.of(WordListKind.OUTPUT, WordListKind.METHOD, WordListKind.MEETING);

	private final Map<WordListKind, Map<String, String>> meanings = new EnumMap<>(WordListKind.class);
	private final Map<WordListKind, Map<String, String>> normal = new EnumMap<>(WordListKind.class);

	/** @param policies the policies, the nearest first */
	PlaceWords(List<Policy> policies) {
		policies.stream().flatMap(policy -> policy.getWords().stream())
				.filter(list -> list.getMeaning() != null || OPEN.contains(list.getKind())).forEach(list -> {
					var ofList = meanings.computeIfAbsent(list.getKind(), kind -> new LinkedHashMap<>());
					list.getWords().forEach(word -> ofList.putIfAbsent(word, list.getMeaning() == null ? word : list.getMeaning()));
					if (list.getMeaning() != null && OPEN.contains(list.getKind())) {
						ofList.putIfAbsent(list.getMeaning(), list.getMeaning());
					}
				});
		meanings.forEach((list, ofList) -> ofList.forEach((word, meaning) -> normal
				.computeIfAbsent(list, kind -> new HashMap<>()).putIfAbsent(LocalWords.normal(word), meaning)));
	}

	/** Returns whether a list may declare values of its own, by words without a meaning or with one that is none of the usual values. */
	public static boolean isOpen(WordListKind list) {
		return OPEN.contains(list);
	}

	/** Returns the list that says what words mean as values of a type; nothing for types that have no words of the place. */
	public static Optional<WordListKind> list(EEnum type) {
		return Optional.ofNullable(LISTS.get(type));
	}

	/** Returns the types whose words a list explains; none for a list of words that rules look for. */
	public static Stream<EEnum> types(WordListKind list) {
		return LISTS.keySet().stream().filter(type -> LISTS.get(type) == list);
	}

	/** Returns the word that a document has for a closed value, where that is not the term; nothing for a feature of many values. */
	public static Optional<String> word(EObject element, EStructuralFeature feature) {
		var word = element.eClass().getEStructuralFeature(feature.getName() + LocalWords.SUFFIX);
		return word == null || word.isMany() ? Optional.empty() : Optional.ofNullable((String) element.eGet(word));
	}

	/** Returns the values of a feature that has many, and in the place of each that is no usual one its word. */
	public static List<Object> values(EObject element, EStructuralFeature feature) {
		var kept = element.eClass().getEStructuralFeature(feature.getName() + LocalWords.SUFFIX);
		var values = (List<?>) element.eGet(feature);
		if (kept == null || !kept.isMany()) {
			return List.copyOf(values);
		}
		var words = ((List<?>) element.eGet(kept)).iterator();
		return values.stream().<Object>map(value -> value instanceof Enumerator literal && literal.getValue() == 0 && words.hasNext()
				? words.next()
				: value).toList();
	}

	/** Returns whether a feature has a value, be it only a word that may be unknown; the word by itself is no feature of its own. */
	public static boolean isWritten(EObject element, EStructuralFeature feature) {
		return !LocalWords.isWord(feature) && (element.eIsSet(feature) || word(element, feature).isPresent());
	}

	/** Returns whether a policy says what a word means as a value of a type, or that it is a value itself. */
	public boolean isExplained(EEnum type, String word) {
		return meaning(LISTS.get(type), word).isPresent();
	}

	/** Returns the words that the policies explain as values of a type. */
	public Set<String> words(EEnum type) {
		return ofType(type).keySet();
	}

	/** Returns a closed value of an element; unspecified where none is written, or where the word has no meaning here. */
	public Enumerator value(EObject element, EAttribute feature) {
		var type = (EEnum) feature.getEAttributeType();
		return word(element, feature).flatMap(word -> meaning(type, word)).orElseGet(() -> (Enumerator) element.eGet(feature));
	}

	/** Returns what the policies say that a word means as a value of a type. */
	public Optional<Enumerator> meaning(EEnum type, String word) {
		return meaning(LISTS.get(type), word).flatMap(meaning -> LocalWords.meaning(type, meaning)).map(LocalWords.Meaning::value);
	}

	/** What a policy says that a word means; capitals and hyphens are no difference. */
	private Optional<String> meaning(WordListKind list, String word) {
		var ofList = list == null ? Map.<String, String>of() : normal.getOrDefault(list, Map.of());
		return Optional.ofNullable(ofList.get(LocalWords.normal(word)))
				.or(() -> LocalWords.exact(word).map(LocalWords::normal).map(ofList::get));
	}

	private Map<String, String> ofType(EEnum type) {
		var list = LISTS.get(type);
		return list == null ? Map.of() : meanings.getOrDefault(list, Map.of());
	}

	/** Returns the status of a measure or step as it is reported. */
	public MeasureStatus status(WorkItem item) {
		return (MeasureStatus) value(item, Literals.WORK_ITEM__STATUS);
	}

	/** Returns the kind of a measure. */
	public MeasureKind kind(Measure measure) {
		return (MeasureKind) value(measure, Literals.MEASURE__KIND);
	}

	/** Returns the kind of measure that a word means, in the place of a deadline too; empty if it means none. */
	public Optional<MeasureKind> kind(String word) {
		return meaning(Literals.MEASURE_KIND, word).map(MeasureKind.class::cast);
	}

	/** Returns the kind of an output. */
	public OutputKind kind(Output output) {
		return (OutputKind) value(output, Literals.OUTPUT__KIND);
	}

	/** Returns the name of an output's kind: that of its value, or of a kind that a policy declares; empty if the word means none. */
	public Optional<String> kindName(Output output) {
		var kind = kind(output);
		return kind != OutputKind.UNSPECIFIED
				? Optional.of(kind.getLiteral())
				: word(output, Literals.OUTPUT__KIND).flatMap(word -> meaning(WordListKind.OUTPUT, word));
	}

	/** Returns whether the word that a document has for a closed value is a value of its own, which a policy declares. */
	public boolean isOwn(EObject element, EAttribute feature) {
		var list = LISTS.get(feature.getEAttributeType());
		return OPEN.contains(list) && word(element, feature).flatMap(word -> meaning(list, word)).isPresent();
	}

	/** Returns the kind of a meeting. */
	public MeetingKind kind(Meeting meeting) {
		return (MeetingKind) value(meeting, Literals.MEETING__KIND);
	}

	/** Returns the unit of an output. */
	public OutputUnit unit(Output output) {
		return (OutputUnit) value(output, Literals.OUTPUT__UNIT);
	}

	/** Returns the unit of a count. */
	public CountUnit unit(Count count) {
		return (CountUnit) value(count, Literals.COUNT__UNIT);
	}
}
