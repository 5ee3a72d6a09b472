/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/**
 * An element within another of its own kind, where the parts of one have a keyword of their own: a measure in a measure is a step, a
 * finding in a finding a manifestation.
 */
final class NestedElementRecovery implements RecoveryStrategy {

	/** The classes of which some elements consist of others: a measure of steps, a finding of manifestations. */
	private static final List<EClass> DIVISIBLE = List.of(Literals.WORK_ITEM, Literals.RECTIFIABLE);

	private final RecoveryContext context;
	private final TokenCursor cursor;

	NestedElementRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var part = cursor.isKeyword(at) ? partKeyword(unexpected) : Optional.<String>empty();
		part.ifPresent(keyword -> {
			context.errors().report(at, "nested-element", MessageArgument.text(cursor.text(at)),
					ErrorArguments.owner(unexpected.block().block()), MessageArgument.text(keyword));
			cursor.retype(at, context.grammar().keywords().type(keyword));
		});
		return part.isPresent();
	}

	/** The keyword of the parts of an element, if the present one begins an element of the same class. */
	private Optional<String> partKeyword(UnexpectedToken unexpected) {
		int type = cursor.type(unexpected.index());
		var owner = unexpected.block().block().owner();
		boolean isNested = context.grammar().blocks().stream().map(block -> block.clause(type)).filter(Objects::nonNull)
				.anyMatch(clause -> elementType(clause).filter(owner::equals).isPresent());
		return isNested
				? unexpected.block().block().clauses().stream()
						.filter(clause -> elementType(clause).filter(t -> isPart(t, owner)).isPresent())
						.flatMap(clause -> clause.headKeywords().stream()).map(pair -> inLanguageOf(pair, unexpected.index())).findFirst()
				: Optional.empty();
	}

	private static Optional<EClass> elementType(Clause clause) {
		return Optional.ofNullable(clause.feature()).filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(EReference::isContainment).map(EReference::getEReferenceType);
	}

	private static boolean isPart(EClass type, EClass owner) {
		return type != owner && DIVISIBLE.stream().anyMatch(nature -> nature.isSuperTypeOf(type) && nature.isSuperTypeOf(owner));
	}

	private String inLanguageOf(KeywordPair pair, int index) {
		return KeywordSimilarity.isChinese(cursor.text(index)) ? pair.zh() : pair.en();
	}
}
