/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/** Clauses of another block. */
final class MisplacedKeywordRecovery implements RecoveryStrategy {

	private static final String STATE = "state";

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;
	private final FieldHeadings headings;

	MisplacedKeywordRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
		this.headings = new FieldHeadings(context);
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!cursor.isKeyword(at) || headings.mayStandIn(unexpected.block().block()) && headings.end(at) > 0) {
			return false;
		}
		if (isStateOfFinding(unexpected)) {
			cursor.retype(at, context.grammar().keywords().type(STATE));
			return true;
		}
		int end = context.endOfClause(unexpected.block(), at);
		if (!hiddenRuns.isExplained(unexpected)) {
			report(unexpected, end);
		}
		hiddenRuns.hide(at, end);
		return true;
	}

	/** How far a finding has come has one word in Chinese; in English the word of measures, whose Chinese form is the same, is as good. */
	private boolean isStateOfFinding(UnexpectedToken unexpected) {
		return unexpected.block().block().owner() == Literals.FINDING && sameKeyword(unexpected).filter(STATE::equals).isPresent();
	}

	private void report(UnexpectedToken unexpected, int end) {
		int at = unexpected.index();
		var block = unexpected.block().block();
		var owners = ErrorArguments.owners(context.grammar(), cursor.type(at));
		if (owners.names().isEmpty()) {
			context.errors().report(at, end, "stray-word", MessageArgument.text(cursor.text(at)),
					ErrorArguments.owner(block), MessageArgument.keywords(block.headKeywords()));
			return;
		}
		var here = sameKeyword(unexpected).or(() -> meant(unexpected));
		var code = here.isPresent() ? "other-keyword" : "misplaced-keyword";
		context.errors().report(at, code, MessageArgument.text(cursor.text(at)), ErrorArguments.owner(block),
				here.map(MessageArgument::text).orElse(owners));
	}

	/** The keyword of this block that has another form elsewhere, which was written here: {@code 类型} for {@code 类别}. */
	private Optional<String> sameKeyword(UnexpectedToken unexpected) {
		int type = cursor.type(unexpected.index());
		var written = context.grammar().blocks().stream().map(block -> block.clause(type)).filter(Objects::nonNull)
				.flatMap(clause -> context.keywords(clause.part().first()).stream()).collect(Collectors.toSet());
		boolean chinese = KeywordSimilarity.isChinese(cursor.text(unexpected.index()));
		return unexpected.block().block().clauses().stream().flatMap(clause -> onlyKeyword(clause).stream())
				.filter(pair -> isIn(pair, written)).map(pair -> chinese ? pair.zh() : pair.en()).findFirst();
	}

	/** The keyword of a measure that is meant by one of another block: {@code 期限} is {@code 时限}. */
	private Optional<String> meant(UnexpectedToken unexpected) {
		var block = unexpected.block().block();
		var forms = block.headKeywords().stream().flatMap(pair -> Stream.of(pair.en(), pair.zh())).collect(Collectors.toSet());
		return block.owner() == Literals.MEASURE
				? OtherTerms.meanings(cursor.text(unexpected.index())).filter(forms::contains).findFirst()
				: Optional.empty();
	}

	private static Optional<KeywordPair> onlyKeyword(Clause clause) {
		var keywords = clause.headKeywords();
		return keywords.size() == 1 ? Optional.of(keywords.get(0)) : Optional.empty();
	}

	private static boolean isIn(KeywordPair pair, Set<String> forms) {
		return forms.contains(pair.en()) || forms.contains(pair.zh());
	}
}
