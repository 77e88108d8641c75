export function App() {
  return (
    <main className="p-6 font-sans">
      <h1>Headwater</h1>
    </main>
  );
}
