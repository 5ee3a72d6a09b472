/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.CellSum;
import org.insp.report.input.ElementKeys;
import org.insp.report.kind.ledger.LedgerLevel;
import org.insp.report.kind.ledger.RowKey;
import org.insp.report.update.UpdateItem.Kind;

/** The measures and steps whose rows people deleted. */
final class MissingRows {

	private final ReturnedLedger ledger;
	private final ModelScope scope;
	private final ElementKeys keys;
	private final PresentLedger present;
	private final Language language;

	MissingRows(ReturnedLedger ledger, ModelScope scope, ElementKeys keys, PresentLedger present, Language language) {
		this.ledger = ledger;
		this.scope = scope;
		this.keys = keys;
		this.present = present;
		this.language = language;
	}

	/**
	 * Returns what becomes of them.
	 *
	 * @param known the rows that the ledger still has
	 * @param isWanted whether a deletion is made
	 * @param edits gets the deletions
	 */
	List<UpdateItem> items(Set<RowKey> known, Predicate<UpdateItem> isWanted, FileEdits edits) {
		var items = new ArrayList<UpdateItem>();
		var gone = new LinkedHashSet<String>();
		for (var row : ledger.sums().keySet()) {
			if (!known.contains(row) && keys.element(row.of(LedgerLevel.STEP)).isPresent() && gone.add(row.of(LedgerLevel.STEP))) {
				items.add(item(row, known, isWanted, edits));
			}
		}
		return items;
	}

	private UpdateItem item(RowKey row, Set<RowKey> known, Predicate<UpdateItem> isWanted, FileEdits edits) {
		var element = (WorkItem) keys.element(row.of(LedgerLevel.STEP)).orElseThrow();
		var target = element instanceof Step step && isWholeMeasureGone(row, known) ? (WorkItem) step.eContainer() : element;
		var subject = LedgerUpdate.subject(keys, keys.key(Optional.of(target)), language);
		var reason = reason(row, target, known);
		var deletion = new UpdateItem(Kind.DELETED, null, subject, "", "", "", "");
		if (reason.isEmpty() && isWanted.test(deletion)) {
			edits.begin(deletion);
			new ElementEdits(target).delete().ifPresent(edit -> edits.add(target, edit));
			return deletion;
		}
		return new UpdateItem(reason.isEmpty() ? Kind.MISSING : Kind.CONFLICT, null, subject, "", "", "",
				reason.map(key -> MessageBundle.of(MissingRows.class, language).get(key)).orElse(""));
	}

	private static boolean isWholeMeasureGone(RowKey row, Set<RowKey> known) {
		return known.stream().noneMatch(each -> each.measure().equals(row.measure()));
	}

	/** Why the element cannot just be deleted. */
	private Optional<String> reason(RowKey row, WorkItem element, Set<RowKey> known) {
		if (known.stream().anyMatch(each -> each.of(LedgerLevel.STEP).equals(row.of(LedgerLevel.STEP)))) {
			return Optional.of("missing.other-finding");
		} else if (!scope.own().contains(element.eResource())) {
			return Optional.of("refused.imported");
		} else if (ledger.headings().keySet().stream().anyMatch(column -> present.text(row, column)
				.filter(now -> !CellEdits.isDerived(column) && !CellSum.of(now).equals(ledger.sums().get(row).get(column))).isPresent())) {
			return Optional.of("missing.changed");
		}
		return isReferredTo(element) ? Optional.of("missing.referred") : Optional.empty();
	}

	private boolean isReferredTo(EObject element) {
		var roots = scope.own().stream().map(InspResource::getContents).flatMap(List::stream).toList();
		return EcoreUtil.UsageCrossReferencer.find(element, roots).stream()
				.anyMatch(usage -> !EcoreUtil.isAncestor(element, usage.getEObject()));
	}
}
