/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.compare;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;

/** The elements in which two versions of a plan differ: findings, measures, members by name and title. */
final class PlanStructureViewer extends StructureDiffViewer {

	private final PlanStructure structure = new PlanStructure();

	PlanStructureViewer(Composite parent, CompareConfiguration configuration) {
		super(parent, configuration);
		setStructureCreator(structure);
	}

	/** Lists the changes in words: whose deadline was put off, what was softened, what is gone. */
	@Override
	protected void createToolItems(ToolBarManager bar) {
		super.createToolItems(bar);
		var list = new Action(InspUi.texts(PlanStructureViewer.class).get("changes")) {
			@Override
			public void run() {
				listChanges();
			}
		};
		var item = new ActionContributionItem(list);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bar.add(item);
	}

	private void listChanges() {
		if (getInput() instanceof ICompareInput input && input.getLeft() != null && input.getRight() != null) {
			var display = getControl().getDisplay();
			Answers.use(CompletableFuture.supplyAsync(() -> changes(input.getRight(), input.getLeft())),
					changes -> display.asyncExec(() -> {
						if (!getControl().isDisposed()) {
							new ChangeListDialog(getControl().getShell(), changes).open();
						}
					}));
		}
	}

	private static String changes(ITypedElement before, ITypedElement after) {
		try {
			var place = PlanVersions.of(List.of(after, before));
			return place.isPresent()
					? place.get().changes(text(before).orElse(""), text(after).orElse(""), before.getName(), after.getName())
					: InspUi.texts(PlanStructureViewer.class).get("no-changes");
		} catch (IOException e) {
			return FileErrorMessages.message(e, InspUi.language());
		}
	}

	/** The texts are read and outlined first, because what the platform does then it does in the UI thread. */
	@Override
	protected void compareInputChanged(ICompareInput input) {
		if (input == null) {
			super.compareInputChanged(null);
			return;
		}
		var display = getControl().getDisplay();
		var outlines = Stream.of(input.getLeft(), input.getRight(), input.getAncestor()).filter(Objects::nonNull)
				.map(side -> CompletableFuture.supplyAsync(() -> text(side))
						.thenCompose(text -> text.map(structure::outline).orElseGet(() -> CompletableFuture.completedFuture(null))))
				.toArray(CompletableFuture[]::new);
		Answers.useOptional(CompletableFuture.allOf(outlines), done -> display.asyncExec(() -> {
			if (!getControl().isDisposed() && getInput() == input) {
				super.compareInputChanged(input);
			}
		}));
	}

	private static Optional<String> text(ITypedElement side) {
		if (side instanceof IStreamContentAccessor content) {
			try (var stream = content.getContents()) {
				var charset = side instanceof IEncodedStreamContentAccessor encoded && encoded.getCharset() != null
						? Charset.forName(encoded.getCharset())
						: StandardCharsets.UTF_8;
				return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), charset));
			} catch (CoreException | IOException | IllegalArgumentException e) {
				InspUi.log(e);
			}
		}
		return Optional.empty();
	}
}
