/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.NearestWords;

/** Words that are almost keywords: run together with what follows or precedes, misspelt, or another name for the same thing. */
final class MisspeltKeywordRecovery implements RecoveryStrategy {

	private static final int NONE = -1;
	/** The length of the noun that a heading ends with: 单位, 时间. */
	private static final int HEADING_NOUN = 2;
	/** What a heading begins with that says who does the work and when; other units and persons are none of the measure's. */
	private static final Set<String> DOING =
			Set.of("承办", "主办", "经办", "分管", "落实", "实施", "执行", "整改", "办结", "办理", "完成", "包联", "挂包", "负责", "推进", "达成", "预期");

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final NumberedElementRecovery numbered;

	MisspeltKeywordRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
		this.numbered = new NumberedElementRecovery(context.grammar(), cursor, context.errors());
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!cursor.is(at, RULE_ID) || isTitle(unexpected) || FieldHeadings.isOfSeveralWords(cursor.text(at))
				|| OtherTerms.isOwn(cursor.text(at))) {
			return false;
		}
		int type = term(unexpected);
		type = type == NONE ? keyword(at, candidates(unexpected)) : type;
		if (type == NONE && !(unexpected.continuesLine() && unexpected.couldContinue(RULE_STRING))) {
			type = featureKeyword(at, unexpected.block());
		}
		type = type == NONE ? heading(unexpected) : type;
		type = type == NONE ? otherWord(unexpected) : type;
		if (type == NONE) {
			return splitExpectedKeywordOff(unexpected);
		} else if (unexpected.couldContinue(type)) {
			context.repeatClause(unexpected.block());
		}
		return true;
	}

	/**
	 * A word between the head of an element and its block, or at the end of that line, is a title without quotation marks, whatever it
	 * begins with.
	 */
	private boolean isTitle(UnexpectedToken unexpected) {
		int next = unexpected.index() + 1;
		return unexpected.continuesLine() && unexpected.couldContinue(RULE_STRING)
				&& (cursor.is(next, RULE_OPEN) || unexpected.couldContinue(RULE_OPEN) && !cursor.continuesLine(next));
	}

	/** The keywords that may be meant: where a closing brace may be missing, those of the blocks around it too. */
	private TokenSet candidates(UnexpectedToken unexpected) {
		return context.braces().lacksClosing()
				? context.enclosing().map(block -> block.block().heads()).reduce(unexpected.expected(), TokenSet::with)
				: unexpected.expected();
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		if (missing.keyword() == null) {
			return MissingResult.NOT_APPLICABLE;
		}
		var wanted = missing.shape().first();
		boolean filled = cursor.is(missing.index(), RULE_ID) && keyword(missing.index(), wanted) != NONE
				|| splitKeywordOff(missing.index() - 1, wanted);
		return filled ? MissingResult.FILLED : MissingResult.NOT_APPLICABLE;
	}

	/** Makes a keyword of another term for it: a 支部 is declared as a 科室. */
	private int term(UnexpectedToken unexpected) {
		var keywords = context.keywords(unexpected.expected());
		return OtherTerms.meanings(cursor.text(unexpected.index())).filter(keywords::contains).findFirst()
				.map(keyword -> respell(unexpected.index(), keyword)).orElse(NONE);
	}

	/** Makes a keyword of a word and returns its type; {@link #NONE} if it is like none of some keywords. */
	private int keyword(int at, TokenSet types) {
		var word = cursor.text(at);
		var keywords = context.keywords(types);
		var meant = KeywordSimilarity.nearest(word, keywords);
		var start =
				context.words(types).stream().filter(k -> KeywordSimilarity.startsWithKeyword(word, k))
						.max(Comparator.comparingInt(String::length));
		boolean valueFollows = cursor.continuesLine(at + 1) && !cursor.isKeyword(at + 1) && !cursor.is(at + 1, RULE_OPEN);
		boolean misspelt = meant.isPresent() && valueFollows && NearestWords.distance(word, meant.get()) == 1;
		if (start.isPresent() && LineStarts.isNumber(word.substring(start.get().length()))
				&& numbered.endsWithNumber(at, type(start.get()), start.get().length())) {
			return cursor.type(at);
		} else if (start.isPresent() && !misspelt) {
			var keyword = start.get();
			context.errors().report(at, "missing-space", MessageArgument.text(keyword),
					MessageArgument.text(word.substring(keyword.length())));
			cursor.split(at, keyword.length(), type(keyword));
			return cursor.type(at);
		}
		var twoWords = keywords.stream().filter(keyword -> keyword.equals(word + ' ' + cursor.text(at + 1))).findFirst();
		if (twoWords.isPresent()) {
			context.errors().report(at, at + 2, "misspelt-keyword", ErrorArguments.excerptOf(cursor.text(at, at + 2)),
					MessageArgument.text(twoWords.get()));
			cursor.merge(at, at + 2, type(twoWords.get()));
			return cursor.type(at);
		}
		return meant.map(keyword -> respell(at, keyword)).orElse(NONE);
	}

	/** Makes a keyword of a word that is like another word for one, begins as it does and has such a value: 协办单位 is no 承办单位. */
	private int otherWord(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var written = cursor.text(at);
		var block = unexpected.block().block();
		var alike = context.words(candidates(unexpected)).stream().filter(word -> word.charAt(0) == written.charAt(0))
				.filter(word -> !cursor.continuesLine(at + 1) || acceptsNextToken(block.clause(type(word)), at + 1)).toList();
		return KeywordSimilarity.nearest(written, alike).map(word -> respell(at, word)).orElse(NONE);
	}

	private int respell(int at, String keyword) {
		context.errors().report(at, "misspelt-keyword", ErrorArguments.excerptOf(cursor.text(at)), MessageArgument.text(keyword));
		cursor.retype(at, type(keyword));
		return type(keyword);
	}

	private int type(String keyword) {
		return context.grammar().keywords().type(keyword);
	}

	/** The model's name of a feature is understood in the place of the clause's keyword. */
	private int featureKeyword(int at, OpenBlock block) {
		var word = cursor.text(at);
		boolean chinese = KeywordSimilarity.isChinese(word);
		var clauses = block.block().clauses().stream().filter(clause -> clause.feature() != null);
		return clauses.filter(clause -> names(clause.feature()).anyMatch(word::equals))
				.flatMap(clause -> context.keywords(clause.part().first()).stream().filter(k -> KeywordSimilarity.isChinese(k) == chinese)
						.limit(1))
				.findFirst().map(keyword -> respell(at, keyword)).orElse(NONE);
	}

	/**
	 * A heading of a ledger that ends as a keyword of the block does, or another word for it, and is followed by a value as that would be:
	 * {@code 承办单位 民政办}.
	 */
	private int heading(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var word = cursor.text(at);
		if (!KeywordSimilarity.isChinese(word) || word.length() <= HEADING_NOUN || !cursor.continuesLine(at + 1)
				|| DOING.stream().noneMatch(word::startsWith)) {
			return NONE;
		}
		var noun = word.substring(word.length() - HEADING_NOUN);
		var block = unexpected.block().block();
		var keyword = block.clauses().stream().filter(clause -> acceptsNextToken(clause, at + 1))
				.flatMap(clause -> context.keywords(clause.part().first()).stream()).filter(form -> headings(form, noun) > 0)
				.min(Comparator.comparing((String form) -> headings(form, noun)).reversed());
		keyword.ifPresent(meant -> {
			context.errors().report(at, "heading-word", MessageArgument.text(word), MessageArgument.text(meant),
					ErrorArguments.excerptOf(cursor.text(at + 1)));
			cursor.retype(at, type(meant));
		});
		return keyword.map(this::type).orElse(NONE);
	}

	/** Returns how many of the words for a keyword end with a noun. */
	private long headings(String keyword, String noun) {
		return context.words(keyword).stream().filter(word -> word.endsWith(noun)).count();
	}

	private static Stream<String> names(EStructuralFeature feature) {
		return Stream.of(feature.getName(), ElementLabels.term(feature, Language.EN), ElementLabels.term(feature, Language.ZH));
	}

	/** The word before may end with a keyword that was to follow it: {@code 专题会议}. */
	private boolean splitKeywordOff(int before, TokenSet wanted) {
		if (before < 0 || !cursor.is(before, RULE_ID)) {
			return false;
		}
		var keyword = endings(before, wanted, k -> true).stream().findFirst();
		keyword.ifPresent(k -> splitOff(before, k));
		return keyword.isPresent();
	}

	/** The word before may end with the keyword that this one wants: {@code P1责任领导 Wang}. */
	private boolean splitExpectedKeywordOff(UnexpectedToken unexpected) {
		int before = unexpected.index() - 1;
		if (before < 0 || !cursor.is(before, RULE_ID) || !unexpected.continuesLine()) {
			return false;
		}
		var block = unexpected.block().block();
		var keyword = longest(endings(before, unexpected.expected(), k -> acceptsNextToken(block.clause(type(k)), unexpected.index())));
		keyword.ifPresent(k -> {
			splitOff(before, k);
			context.repeatClause(unexpected.block());
		});
		return keyword.isPresent();
	}

	private static Optional<String> longest(List<String> keywords) {
		return keywords.stream().max(Comparator.comparingInt(String::length));
	}

	/** The Chinese keywords that a word ends with and does not consist of. */
	private List<String> endings(int at, TokenSet types, Predicate<String> condition) {
		var word = cursor.text(at);
		return context.keywords(types).stream()
				.filter(k -> KeywordSimilarity.isChinese(k) && k.length() > 1 && k.length() < word.length() && word.endsWith(k))
				.filter(condition).toList();
	}

	private void splitOff(int at, String keyword) {
		int length = cursor.text(at).length() - keyword.length();
		context.errors().report(at, "missing-space", MessageArgument.text(cursor.text(at).substring(0, length)),
				MessageArgument.text(keyword));
		cursor.split(at, length, RULE_ID);
	}

	private boolean acceptsNextToken(Clause clause, int next) {
		if (clause == null) {
			return true;
		}
		var value = clause.part() instanceof Sequence sequence && sequence.parts().size() > 1
				? sequence.parts().get(1).first()
				: TokenSet.EMPTY;
		// a name may be spelt like a keyword
		return value.contains(cursor.type(next)) || value.contains(RULE_ID) && cursor.isKeyword(next);
	}
}
