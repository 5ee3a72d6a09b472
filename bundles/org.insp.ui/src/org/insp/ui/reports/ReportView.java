/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.model.text.MessageBundle;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.ui.InspUi;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LatestAnswer;
import org.insp.ui.pictures.ModelChoice;
import org.insp.ui.pictures.PictureFiles;
import org.osgi.framework.FrameworkUtil;

/** A report of the plan in the editor as a page, as it is with the text as it stands: it follows each change. */
public final class ReportView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.report";

	private static final String KIND = "kind";

	private final MessageBundle texts = InspUi.texts(ReportView.class);
	private final LatestAnswer latest = new LatestAnswer();
	private final List<Optional<ReportKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
	private Combo kind;
	private Button print;
	private Composite stack;
	private StackLayout front;
	private Label message;
	private ReportBrowser browser;
	private EditedPlan edited;
	private DiagnosticsFollower follower;
	private Path file;
	private String page = "";

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 4).applyTo(parent);
		new Label(parent, SWT.NONE).setText(texts.get("view.kind"));
		kind = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		Arrays.stream(ReportKind.values()).map(Optional::of).forEach(kinds::add);
		kinds.forEach(each -> kind.add(each.map(report -> report.title(InspUi.language())).orElse(texts.get("view.dashboard"))));
		kind.select(Math.max(0, kinds.indexOf(Optional.ofNullable(settings().get(KIND)).flatMap(ReportKind::of))));
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
			settings().put(KIND, kind().map(ReportKind::id).orElse(""));
			make();
		}));
		button(parent, "view.export", this::export);
		print = button(parent, "view.print", () -> browser.print());
		button(parent, "view.browser", this::openInBrowser);
		stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(stack);
		front = new StackLayout();
		stack.setLayout(front);
		message = new Label(stack, SWT.WRAP | SWT.CENTER);
		say("view.no-plan");
		browser = new ReportBrowser(stack);
		print.setEnabled(browser.isThere());
		follower = new DiagnosticsFollower(changed -> true, stack, this::make).start();
		edited = new EditedPlan(getSite().getPage(), this::show);
		ModelChoice.preselected(PlatformUI.getWorkbench(), StructuredSelection.EMPTY).stream().findFirst().ifPresent(this::show);
	}

	private static DialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReportView.class)).getDialogSettings();
		return (DialogSettings) DialogSettings.getOrCreateSection(all, "report-view");
	}

	private Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(texts.get(text));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		return button;
	}

	private void say(String text) {
		message.setText(texts.get(text));
		front.topControl = message;
		stack.layout();
	}

	/** The chosen report; empty for the dashboard. */
	private Optional<ReportKind> kind() {
		return kinds.get(Math.max(0, kind.getSelectionIndex()));
	}

	private void show(Path plan) {
		if (!plan.equals(file)) {
			file = plan;
			make();
		}
	}

	/** Makes the report, beside the window. */
	private void make() {
		if (file == null) {
			return;
		}
		if (page.isEmpty()) {
			say("view.reading");
		}
		var wanted = file;
		var report = kind();
		latest.show(() -> page(wanted, report), stack, made -> made.ifPresentOrElse(this::show, () -> {
			page = "";
			say("view.nothing");
		}));
	}

	private static CompletableFuture<Optional<String>> page(Path plan, Optional<ReportKind> report) {
		return LanguageBridge.get().readEvaluatedModels(models -> html(models, plan, report)).exceptionally(problem -> {
			InspUi.log(problem);
			return Optional.empty();
		});
	}

	private static Optional<String> html(List<WorkspaceModel> models, Path plan, Optional<ReportKind> report) {
		return ReportSource.inputs(models, List.of(plan)).stream().findFirst().map(input -> {
			try {
				return report.isEmpty()
						? ReportSource.dashboard(input, String.valueOf(plan.getFileName()))
						: new String(ReportFormat.HTML.write(report.get().report(input)), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void show(String html) {
		if (browser.isThere() && !html.equals(page)) {
			browser.show(html);
		}
		page = html;
		if (browser.isThere()) {
			front.topControl = browser.control();
			stack.layout();
		} else {
			say("view.no-browser");
		}
	}

	private void export() {
		ReportWizard.open(getSite().getWorkbenchWindow(),
				new ReportProposal(kind(), Optional.ofNullable(file).stream().toList(), Optional.empty()));
	}

	private void openInBrowser() {
		var target = Platform.getStateLocation(FrameworkUtil.getBundle(ReportView.class)).toPath().resolve("report.html");
		try {
			AtomicFileWriter.write(target, page.getBytes(StandardCharsets.UTF_8));
			Program.launch(target.toUri().toString());
		} catch (IOException e) {
			MessageDialog.openError(getSite().getShell(), getPartName(), PictureFiles.message(e));
		}
	}

	@Override
	public void setFocus() {
		kind.setFocus();
	}

	@Override
	public void dispose() {
		if (edited != null) {
			edited.end();
			follower.stop();
		}
		super.dispose();
	}
}
